package no.tilsagn.queryservice.intake;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.journal.Journal;
import no.tilsagn.queryservice.progress.FoldedPositions;
import no.tilsagn.queryservice.readmodel.ProjectionCache;
import no.tilsagn.queryservice.readmodel.Projections;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Folds a programme's events, each exactly once: journal, read models and position change in one transaction, under the
 * lock of the programme's state.
 */
@Component
class ProgrammeIntake {

    private static final Logger LOG = LoggerFactory.getLogger(ProgrammeIntake.class);
    private static final int PAGE = 500;

    private final TransactionTemplate transaction;
    private final IntakeStates states;
    private final WaitingEvents waiting;
    private final Journal journal;
    private final ProjectionCache projections;
    private final FoldedPositions positions;
    private final IntakeMetrics metrics;
    private final Clock clock;

    ProgrammeIntake(
            TransactionTemplate transaction,
            IntakeStates states,
            WaitingEvents waiting,
            Journal journal,
            ProjectionCache projections,
            FoldedPositions positions,
            IntakeMetrics metrics,
            Clock clock) {
        this.transaction = transaction;
        this.states = states;
        this.waiting = waiting;
        this.journal = journal;
        this.projections = projections;
        this.positions = positions;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Takes in what has arrived for a programme. Returns only when all of it is folded, known, or kept waiting. */
    void accept(ProgrammeId programme, Collection<Arrival> arrivals) {
        try {
            inTransaction(programme, (state, rows) -> accept(state, rows, arrivals));
        } catch (DataIntegrityViolationException e) {
            if (arrivals.size() > 1) {
                arrivals.stream()
                        .sorted(Comparator.comparingLong(Arrival::position))
                        .forEach(arrival -> accept(programme, List.of(arrival)));
            } else {
                parkUnstorable(programme, arrivals, e);
            }
        }
    }

    /** Tries again with what waits, whatever kept the programme from going on. */
    IntakeState retry(ProgrammeId programme) {
        try {
            return inTransaction(programme, this::drain);
        } catch (DataIntegrityViolationException e) {
            return parkUnstorable(programme, List.of(), e);
        }
    }

    private IntakeState accept(IntakeState state, Projections rows, Collection<Arrival> arrivals) {
        TreeMap<Long, Arrival> inOrder = new TreeMap<>();
        arrivals.forEach(arrival -> inOrder.putIfAbsent(arrival.position(), arrival));
        Map<Long, Arrival> known = inOrder.headMap(state.position(), true);
        IntakeState checked = known.isEmpty() ? state : againstJournal(state, known);
        List<Arrival> fresh =
                List.copyOf(inOrder.tailMap(state.position(), false).values());
        return switch (checked.status()) {
            case RUNNING -> {
                FoldRun run = new FoldRun(checked, rows, clock);
                run.fold(fresh);
                journal.append(run.takeFolded());
                long folded = run.state().position();
                waiting.keep(
                        checked.programme(),
                        fresh.stream()
                                .filter(arrival -> arrival.position() > folded)
                                .toList());
                yield run.state();
            }
            case STOPPED -> {
                waiting.keep(checked.programme(), fresh);
                yield drain(checked, rows);
            }
            case PARKED -> {
                waiting.keep(checked.programme(), fresh);
                yield checked;
            }
        };
    }

    private IntakeState drain(IntakeState state, Projections rows) {
        FoldRun run = new FoldRun(state.running(clock.instant()), rows, clock);
        List<Arrival> page;
        do {
            page = waiting.first(state.programme(), PAGE);
            run.fold(page);
            journal.append(run.takeFolded());
            rows.write();
            waiting.deleteUpTo(state.programme(), run.state().position());
        } while (run.state().isRunning() && page.size() == PAGE);
        return run.state();
    }

    // A known position is skipped; another event under a known position means that the log is not the same any more.
    private IntakeState againstJournal(IntakeState state, Map<Long, Arrival> known) {
        Map<Long, String> ids = journal.eventIds(state.programme(), known.keySet());
        for (Arrival arrival : known.values()) {
            String id = Address.eventId(arrival);
            if (!id.equals(ids.get(arrival.position()))) {
                return state.blocked(
                        IntakeStatus.PARKED,
                        "position " + arrival.position() + " has come again as another event, " + id,
                        clock.instant());
            }
        }
        metrics.skipped(known.size());
        return state;
    }

    private IntakeState parkUnstorable(
            ProgrammeId programme, Collection<Arrival> arrivals, DataIntegrityViolationException cause) {
        return inTransaction(programme, (state, rows) -> {
            waiting.keep(programme, arrivals);
            return state.blocked(
                    IntakeStatus.PARKED,
                    "an event after position " + state.position() + ": the database takes no such row: "
                            + ParkReason.of(cause),
                    clock.instant());
        });
    }

    @FunctionalInterface
    private interface Step {
        IntakeState apply(IntakeState state, Projections rows);
    }

    private IntakeState inTransaction(ProgrammeId programme, Step step) {
        record Outcome(IntakeState before, IntakeState after, Projections rows) {}
        Outcome outcome = transaction.execute(status -> {
            IntakeState before = states.lock(programme);
            Projections rows = projections.take(programme, before.standsAt());
            IntakeState after = step.apply(before, rows);
            rows.write();
            if (!after.equals(before)) {
                states.save(after);
            }
            return new Outcome(before, after, rows);
        });
        projections.put(programme, outcome.after().standsAt(), outcome.rows());
        committed(outcome.before(), outcome.after());
        return outcome.after();
    }

    private void committed(IntakeState before, IntakeState after) {
        if (after.position() > before.position()) {
            positions.advanced(after.programme(), after.position());
            metrics.folded(after, after.position() - before.position());
        }
        if (after.isRunning() && !before.isRunning()) {
            LOG.info("Programme {} goes on after position {}", after.programme(), after.position());
        } else if (!after.isRunning() && !Objects.equals(after.reason(), before.reason())) {
            LOG.error(
                    "Programme {} is {} after position {}: {}",
                    after.programme(),
                    after.status(),
                    after.position(),
                    after.reason());
        }
    }
}
