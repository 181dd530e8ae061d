package no.tilsagn.queryservice.history;

import java.time.Instant;
import java.time.LocalDate;
import no.tilsagn.history.HistoryEntry;

/**
 * One sentence of a project's history.
 *
 * @param position of the event
 * @param type lasting name of the event
 * @param role the role it was done in
 * @param sentence in the reader's language, made of the event when it is read
 */
record HistoryItem(
        long position, LocalDate effectiveOn, Instant recordedAt, String type, String role, String sentence) {

    static HistoryItem of(HistoryEntry entry, String sentence) {
        return new HistoryItem(
                entry.position(), entry.effectiveOn(), entry.recordedAt(), entry.type(), entry.role(), sentence);
    }
}
