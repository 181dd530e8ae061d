package no.tilsagn.rehearsal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tilsagn.account.AccountRow;
import no.tilsagn.account.AccountsReadModel;
import no.tilsagn.command.Caller;
import no.tilsagn.command.Command;
import no.tilsagn.command.CommandJson;
import no.tilsagn.command.DatedEvent;
import no.tilsagn.command.Deciders;
import no.tilsagn.command.Decision;
import no.tilsagn.command.Refusal;
import no.tilsagn.command.Role;
import no.tilsagn.event.AggregateReference;
import no.tilsagn.event.CommandRefused;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.event.Recorded;
import no.tilsagn.programme.ProgrammeState;
import no.tilsagn.readmodel.FoldedRows;
import no.tilsagn.statement.StatementReadModel;
import no.tilsagn.statement.StatementRow;

/**
 * A programme's history up to a moment, and what would have followed on commands that were never given: decided by the
 * deciders and folded by the folds that serve the real log, at the instant of its last event. Nothing leaves memory.
 */
public final class Rehearsal {

    private final CurrentProgramme programme = new CurrentProgramme();
    private final FoldedRows<StatementRow> statement = new FoldedRows<>(new StatementReadModel());
    private final FoldedRows<AccountRow> accounts = new FoldedRows<>(new AccountsReadModel());
    private final Map<AggregateReference, Long> sequences = new HashMap<>();
    private long position;
    private Instant recordedAt = Instant.EPOCH;

    /** Takes in the next event of the log. */
    public void fold(Recorded recorded) {
        programme.fold(recorded.event());
        statement.fold(recorded);
        accounts.fold(recorded);
        sequences.put(recorded.aggregate(), recorded.sequence());
        position = recorded.position();
        recordedAt = recorded.recordedAt();
    }

    /** The last position: of the history, and then of what would have followed. */
    public long position() {
        return position;
    }

    /** What names and ids the programme knows; none before its establishment. */
    public Optional<ProgrammeState> programme() {
        return programme.programme();
    }

    /** The figures as they stand now. */
    public Figures figures() {
        return Figures.of(statement, accounts);
    }

    /**
     * Gives a command; what follows of it is there for the next.
     *
     * @throws no.tilsagn.command.UnknownProgrammeException when there is no programme at this moment
     */
    public Rehearsed give(Command command, Caller caller) {
        Deciders.Decided decided = Deciders.decide(command, caller, programme);
        String role = decided.role().map(Role::claim).orElse("none");
        return switch (decided.decision()) {
            case Decision.Accepted accepted -> {
                List<Recorded> events = new ArrayList<>();
                for (DatedEvent dated : accepted.events()) {
                    events.add(followed(command, dated.effectiveOn(), dated.event(), caller, role));
                }
                yield new Rehearsed.Accepted(role, events);
            }
            case Decision.Refused refused -> {
                DomainEvent event = refused(command, refused.refusal());
                yield new Rehearsed.Refused(
                        role,
                        followed(command, command.effectiveOn(), event, caller, role)
                                .position(),
                        refused.refusal());
            }
        };
    }

    /** A refusal stands in the log too, so that what comes after it has the position it would have had. */
    private DomainEvent refused(Command command, Refusal refusal) {
        return new CommandRefused(
                "refusal-rehearsed-" + (position + 1),
                CommandJson.name(command.getClass()),
                command.subject(),
                refusal.code().code(),
                refusal.facts(),
                CommandJson.asked(command));
    }

    private Recorded followed(Command command, LocalDate effectiveOn, DomainEvent event, Caller caller, String role) {
        String id = "rehearsed-" + (position + 1);
        Recorded recorded = new Recorded(
                command.programme(),
                position + 1,
                id,
                event.aggregate(),
                sequences.getOrDefault(event.aggregate(), -1L) + 1,
                effectiveOn,
                recordedAt,
                caller.actor(),
                role,
                id,
                id,
                event);
        fold(recorded);
        return recorded;
    }
}
