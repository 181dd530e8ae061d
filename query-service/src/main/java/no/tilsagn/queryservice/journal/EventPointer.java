package no.tilsagn.queryservice.journal;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Says that an event is there, and what it is about; not what it says.
 *
 * @param type lasting name of the event
 * @param id of the aggregate
 */
public record EventPointer(String type, long position, String id, LocalDate effectiveOn, Instant recordedAt) {}
