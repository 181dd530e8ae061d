package no.tilsagn.commandservice.execution;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.tilsagn.command.Command;
import no.tilsagn.command.CommandJson;
import no.tilsagn.command.DatedEvent;
import no.tilsagn.command.Deciders;
import no.tilsagn.command.Decision;
import no.tilsagn.command.Refusal;
import no.tilsagn.command.Role;
import no.tilsagn.command.UnknownProgrammeException;
import no.tilsagn.commandservice.eventstore.AggregateRepositories;
import no.tilsagn.commandservice.eventstore.EventColumns;
import no.tilsagn.event.AggregateReference;
import no.tilsagn.event.CommandRefused;
import no.tilsagn.programme.ProgrammeId;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.springframework.stereotype.Component;

/**
 * One command in a unit of work of its own, nested in the batch's: decide on current state, then let the aggregates
 * remember. A refusal is a value, so nothing has to be undone; it is recorded like any event.
 */
@Component
class CommandHandling {

    private final AggregateRepositories repositories;
    private final EventStore eventStore;

    CommandHandling(AggregateRepositories repositories, EventStore eventStore) {
        this.repositories = repositories;
        this.eventStore = eventStore;
    }

    /**
     * What became of a command.
     *
     * @param events how many events it added to the log
     */
    record Handled(Answer answer, int events) {}

    /** Handles one command; anything thrown fails the whole batch. */
    Handled handle(ProgrammeId programme, long position, CommandRequest request) {
        String commandId = UUID.randomUUID().toString();
        CommandMessage<Command> message = new GenericCommandMessage<>(request.command());
        DefaultUnitOfWork<CommandMessage<Command>> unit = DefaultUnitOfWork.startAndGet(message);
        ResultMessage<Handled> result =
                unit.executeWithResult(() -> decide(programme, position, request, commandId), throwable -> true);
        if (result.isExceptional()) {
            throw new CommandFailedException(request.command(), result.exceptionResult());
        }
        return result.getPayload();
    }

    private Handled decide(ProgrammeId programme, long position, CommandRequest request, String commandId)
            throws Exception {
        Command command = request.command();
        LoadedParticipants participants = new LoadedParticipants(programme, repositories);
        Long expected = request.expectedVersion();
        Optional<Long> version = expected == null ? Optional.empty() : participants.version(command.subject());
        if (version.isPresent() && !version.get().equals(expected)) {
            return new Handled(new Answer.Stale(version.get()), 0);
        }
        Deciders.Decided decided;
        try {
            decided = Deciders.decide(command, request.caller(), participants);
        } catch (UnknownProgrammeException e) {
            return new Handled(new Answer.UnknownProgramme(programme), 0);
        }
        Map<String, ?> correlation = EventColumns.correlation(
                request.caller().actor(),
                decided.role().map(Role::claim).orElse("none"),
                request.idempotencyKey(),
                commandId);
        return switch (decided.decision()) {
            case Decision.Accepted accepted -> apply(accepted, correlation, position, command.subject(), participants);
            case Decision.Refused refused ->
                record(refused.refusal(), correlation, programme, position, command, commandId);
        };
    }

    private Handled apply(
            Decision.Accepted accepted,
            Map<String, ?> correlation,
            long position,
            AggregateReference subject,
            LoadedParticipants participants)
            throws Exception {
        for (DatedEvent dated : accepted.events()) {
            repositories.apply(
                    dated.event(), EventColumns.effectiveOn(dated.effectiveOn()).mergedWith(correlation));
        }
        int events = accepted.events().size();
        return new Handled(
                new Answer.Written(
                        participants.id(),
                        position + events,
                        subject,
                        participants.version(subject).orElseThrow()),
                events);
    }

    private Handled record(
            Refusal refusal,
            Map<String, ?> correlation,
            ProgrammeId programme,
            long position,
            Command command,
            String commandId) {
        if (position == 0) {
            // A log opens with its establishment: what is refused before that has no log to stand in.
            return new Handled(new Answer.Refused(programme, 0, refusal), 0);
        }
        CommandRefused event = new CommandRefused(
                "refusal-" + commandId,
                CommandJson.name(command.getClass()),
                command.subject(),
                refusal.code().code(),
                refusal.facts(),
                CommandJson.asked(command));
        LocalDate effectiveOn = command.effectiveOn();
        eventStore.publish(new GenericDomainEventMessage<>(
                event.aggregate().type().name(),
                event.aggregate().id(),
                0,
                event,
                EventColumns.effectiveOn(effectiveOn).mergedWith(correlation)));
        return new Handled(new Answer.Refused(programme, position + 1, refusal), 1);
    }
}
