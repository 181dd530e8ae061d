package no.tilsagn.queryservice.journal;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import no.tilsagn.event.LogEntry;
import no.tilsagn.event.Recorded;
import no.tilsagn.programme.ProgrammeId;

/**
 * An event with all its coordinates, as it is stored.
 *
 * @param type lasting name of the event
 * @param payload its exact text
 */
public record StoredEvent(
        String programme,
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

        @Schema(type = "object", implementation = Object.class) @JsonRawValue
        String payload) {

    /**
     * What it says.
     *
     * @throws no.tilsagn.event.UnreadableEventException when this version of the software cannot read it
     */
    public Recorded recorded() {
        return entry().recorded(ProgrammeId.of(programme));
    }

    /** The same in the form in which both services show it. */
    LogEntry entry() {
        return new LogEntry(
                position,
                eventId,
                type,
                aggregateType,
                aggregateId,
                sequence,
                effectiveOn,
                recordedAt,
                actor,
                role,
                correlation,
                causation,
                payload);
    }
}
