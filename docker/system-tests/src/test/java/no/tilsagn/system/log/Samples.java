package no.tilsagn.system.log;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Rows as the event table holds them. */
final class Samples {

    private Samples() {}

    /** The only event of a command of its own. */
    static StoredEvent event(long position) {
        return event(position, "key-" + position, "command-" + position);
    }

    static StoredEvent event(long position, String key, String command) {
        return new StoredEvent(
                "p",
                position,
                "event-" + position,
                "project-number-assigned.v1",
                "PROGRAMME",
                "p",
                position - 1,
                "{\"position\":" + position + "}",
                LocalDate.parse("2025-02-01"),
                OffsetDateTime.parse("2025-02-01T12:00:00Z"),
                "actor-programme-office",
                "programme-office",
                key,
                command);
    }
}
