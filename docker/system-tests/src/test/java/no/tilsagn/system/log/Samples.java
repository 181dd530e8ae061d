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
        return event(position, key, command, "project-number-assigned.v1", "{\"position\":" + position + "}");
    }

    /** The first event of a log. */
    static StoredEvent event(String type, String payload) {
        return event(1, "key-1", "command-1", type, payload);
    }

    private static StoredEvent event(long position, String key, String command, String type, String payload) {
        return new StoredEvent(
                "p",
                position,
                "event-" + position,
                type,
                "PROGRAMME",
                "p",
                position - 1,
                payload,
                LocalDate.parse("2025-02-01"),
                OffsetDateTime.parse("2025-02-01T12:00:00Z"),
                "actor-programme-office",
                "programme-office",
                key,
                command);
    }
}
