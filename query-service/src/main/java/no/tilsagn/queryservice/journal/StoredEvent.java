package no.tilsagn.queryservice.journal;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.time.LocalDate;

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
        @JsonRawValue String payload) {}
