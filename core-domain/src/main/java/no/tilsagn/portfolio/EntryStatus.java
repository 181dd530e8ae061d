package no.tilsagn.portfolio;

/** Whether an entry goes on. */
public enum EntryStatus {
    /** Goes on; a project whose phase is not stated counts as open. */
    OPEN,
    /** A project in realisation, or stopped. */
    CLOSED,
    /** A focus area whose mandate has ended. */
    ENDED
}
