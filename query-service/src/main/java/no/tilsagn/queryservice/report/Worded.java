package no.tilsagn.queryservice.report;

import no.tilsagn.queryservice.history.Words;
import org.jspecify.annotations.Nullable;

/**
 * A value and what it is called.
 *
 * @param text in the language of the report
 */
record Worded(String value, String text) {

    static Worded of(Enum<?> value, Words words) {
        return new Worded(value.name(), words.name(value));
    }

    /** A phase; none for not stated. */
    static Worded phase(@Nullable Enum<?> phase, Words words) {
        return phase == null ? new Worded("NOT_STATED", words.say("Phase.not-stated")) : of(phase, words);
    }
}
