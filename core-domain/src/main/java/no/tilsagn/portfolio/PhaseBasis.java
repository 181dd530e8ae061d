package no.tilsagn.portfolio;

/** How a project's phase is known. */
public enum PhaseBasis {
    /** It is not. */
    NOT_STATED,
    /** It stood in the register when the project was entered. */
    ENTERED,
    /** The board put on record where the project stands: registered, not decided at a gate. */
    REGISTERED,
    /** Decided by the board, at a gate or without one. */
    DECIDED,
    /** The board took a wrong decision back: it is where it was before that. */
    CORRECTED
}
