package no.tilsagn.plannedwork;

/** What is planned for a year. */
public enum PlannedWorkKind {
    /** Something that is to be there at the end of it. */
    RESULT,
    /** Something that the line organisation is to take into ordinary operation. */
    IMPLEMENTATION
}
