package no.tilsagn.yearend;

/** Where what a line has left goes. */
public enum Rest {
    /** The year is open: it stays on the line. */
    LEFT,
    /** The year is closed: it is carried over into the next. */
    CARRIED_OVER,
    /** The year is closed, and nothing of the label is carried over: it is given back. */
    RETURNED
}
