package no.tilsagn.queryservice.journal;

import no.tilsagn.event.Recorded;

/**
 * An event in the journal.
 *
 * @param recorded the event
 * @param payload its exact text
 */
public record JournalEntry(Recorded recorded, String payload) {

    String type() {
        return recorded.type();
    }
}
