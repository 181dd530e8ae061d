package no.tilsagn.event;

import java.time.Instant;
import java.time.LocalDate;
import no.tilsagn.programme.ProgrammeId;

/**
 * An event as it is stored, with its payload as text: both services show it in this form, so that what they hold can be
 * compared character by character.
 *
 * @param type lasting name of the event
 * @param payload its exact text
 */
public record LogEntry(
        long position,
        String eventId,
        String type,
        String aggregateType,
        String aggregateId,
        long sequence,
        LocalDate effectiveOn,
        Instant recordedAt,
        String actor,
        String role,
        String correlation,
        String causation,
        String payload) {

    /**
     * What it says.
     *
     * @throws UnreadableEventException when this version of the software cannot read it; says at which position
     */
    public Recorded recorded(ProgrammeId programme) {
        try {
            return new Recorded(
                    programme,
                    position,
                    eventId,
                    type,
                    new AggregateReference(AggregateType.valueOf(aggregateType), aggregateId),
                    sequence,
                    effectiveOn,
                    recordedAt,
                    actor,
                    role,
                    correlation,
                    causation,
                    EventJson.read(type, payload));
        } catch (IllegalArgumentException | UnreadableEventException e) {
            throw new UnreadableEventException(position + ": " + e.getMessage(), e);
        }
    }
}
