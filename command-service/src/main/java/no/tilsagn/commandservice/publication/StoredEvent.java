package no.tilsagn.commandservice.publication;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** An event as it stands in the event table; the payload is passed on byte for byte. */
record StoredEvent(
        String programme,
        long position,
        String eventId,
        String type,
        String aggregateType,
        String aggregateId,
        long sequence,
        String payload,
        LocalDate effectiveOn,
        OffsetDateTime recordedAt,
        String actor,
        String role,
        String correlation,
        String causation) {}
