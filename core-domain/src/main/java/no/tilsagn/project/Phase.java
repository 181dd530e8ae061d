package no.tilsagn.project;

/** Where a project stands, after the public sector's recommended project model. A phase may also be not stated. */
public enum Phase {
    IDEA,
    CONCEPT,
    PLANNING,
    EXECUTION,
    CLOSING,
    REALISATION,
    STOPPED;

    /** Whether a project in this phase can be closed with quality before the phase is at an end. */
    public boolean canCloseEarly() {
        return this == CONCEPT || this == PLANNING || this == EXECUTION;
    }

    /** Whether the line organisation can take over what a project in this phase leaves behind. */
    public boolean canHandOver() {
        return this == CLOSING || this == REALISATION;
    }

    /** Whether a project in this phase is closed, and so receives no money. */
    public boolean isClosed() {
        return this == REALISATION || this == STOPPED;
    }
}
