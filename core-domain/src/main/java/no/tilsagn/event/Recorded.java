package no.tilsagn.event;

import java.time.Instant;
import java.time.LocalDate;
import no.tilsagn.programme.ProgrammeId;

/**
 * An event as it stands in a programme's log.
 *
 * @param programme whose log
 * @param position place in the log: 1, 2, 3, … without a hole
 * @param eventId unique over all logs
 * @param type the name it is stored under, which stays also when the event is read as a later version
 * @param aggregate the stream it continues
 * @param sequence place in that stream, from 0
 * @param effectiveOn the day it has effect on ("as it was")
 * @param recordedAt when it was recorded ("as we knew it"); never goes backwards along the positions
 * @param actor opaque id of who acted
 * @param role the role they acted in
 * @param correlation id of the request
 * @param causation id of the command
 * @param event what happened
 */
public record Recorded(
        ProgrammeId programme,
        long position,
        String eventId,
        String type,
        AggregateReference aggregate,
        long sequence,
        LocalDate effectiveOn,
        Instant recordedAt,
        String actor,
        String role,
        String correlation,
        String causation,
        DomainEvent event) {

    /** An event that is recorded now: under its present name. */
    public Recorded(
            ProgrammeId programme,
            long position,
            String eventId,
            AggregateReference aggregate,
            long sequence,
            LocalDate effectiveOn,
            Instant recordedAt,
            String actor,
            String role,
            String correlation,
            String causation,
            DomainEvent event) {
        this(
                programme,
                position,
                eventId,
                EventType.of(event).eventName(),
                aggregate,
                sequence,
                effectiveOn,
                recordedAt,
                actor,
                role,
                correlation,
                causation,
                event);
    }
}
