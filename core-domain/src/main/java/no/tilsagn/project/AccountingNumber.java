package no.tilsagn.project;

import org.jspecify.annotations.Nullable;

/**
 * A project's number in the accounting system: text, and no key, since two of them may differ by one digit.
 *
 * @param state whether there is one
 * @param number the digits, only where there is one
 */
public record AccountingNumber(State state, @Nullable String number) {

    /** Whether a project has a number in the accounting system. */
    public enum State {
        NUMBER,
        /** State recipients have none. */
        NOT_APPLICABLE,
        /** There should be one; the source does not print it. */
        MISSING
    }

    public AccountingNumber {
        if ((state == State.NUMBER) != (number != null)) {
            throw new IllegalArgumentException("an accounting number has digits if and only if its state is NUMBER");
        }
    }
}
