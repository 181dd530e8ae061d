package no.tilsagn.money;

import java.util.Locale;

/** What an account holds; its lower-case name opens the account's name. */
public enum AccountKind {
    /** The programme's owners, outside it. */
    OWNER,
    /** What may be granted of a label in a year. */
    FRAME,
    /** What a budget line has left in a year. */
    LINE,
    /** What a line has spent in a year. */
    SPENT,
    /** Clearing of carry-over into a year. */
    CARRY,
    /** What was given back in a year. */
    RETURNED;

    private final String prefix = name().toLowerCase(Locale.ROOT);

    String prefix() {
        return prefix;
    }
}
