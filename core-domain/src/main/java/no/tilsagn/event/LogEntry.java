package no.tilsagn.event;

import java.time.Instant;
import java.time.LocalDate;

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
        String payload) {}
