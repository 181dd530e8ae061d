package no.tilsagn.plannedwork;

/** How far what is planned has come. */
public enum PlannedWorkStatus {
    PLANNED,
    UNDER_WAY,
    /** A result is there, an implementation in ordinary operation. */
    REACHED,
    DROPPED
}
