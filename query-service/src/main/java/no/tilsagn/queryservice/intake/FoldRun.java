package no.tilsagn.queryservice.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import no.tilsagn.queryservice.journal.JournalEntry;
import no.tilsagn.queryservice.readmodel.Projections;
import org.springframework.dao.DataAccessException;

/**
 * Folds a programme's arrivals one after another, for as long as the next position follows and can be folded; then the
 * programme is blocked and the rest is left.
 */
final class FoldRun {

    private final Projections projections;
    private final Clock clock;
    private final List<JournalEntry> folded = new ArrayList<>();
    private IntakeState state;

    FoldRun(IntakeState state, Projections projections, Clock clock) {
        this.state = state;
        this.projections = projections;
        this.clock = clock;
    }

    /**
     * Folds what follows.
     *
     * @param arrivals in the order of positions, all of them after the state's
     */
    void fold(List<Arrival> arrivals) {
        for (Arrival arrival : arrivals) {
            if (arrival.position() != state.position() + 1) {
                state = state.blocked(IntakeStatus.STOPPED, missing(arrival), clock.instant());
                return;
            }
            try {
                JournalEntry entry = EventReader.read(arrival);
                projections.fold(entry.recorded());
                folded.add(entry);
                state = state.folded(arrival.position(), entry.recorded().recordedAt());
            } catch (DataAccessException e) {
                // The database's fault, not the event's: the whole transaction is tried again.
                throw e;
            } catch (RuntimeException e) {
                state = state.blocked(
                        IntakeStatus.PARKED,
                        "position " + arrival.position() + ": " + ParkReason.of(e),
                        clock.instant());
                return;
            }
        }
        state = state.running(clock.instant());
    }

    IntakeState state() {
        return state;
    }

    /** What was folded since this was last asked. */
    List<JournalEntry> takeFolded() {
        List<JournalEntry> entries = List.copyOf(folded);
        folded.clear();
        return entries;
    }

    private String missing(Arrival arrival) {
        return "position " + (state.position() + 1) + " is missing; " + arrival.position() + " has come";
    }
}
