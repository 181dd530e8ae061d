package no.tilsagn.meeting;

/** Why a meeting was called off. */
public enum CallOffCause {
    /** So many seats cannot take part that nothing could be decided. */
    TOO_FEW_SEATS,
    PAPERS_NOT_READY,
    NOTHING_TO_DECIDE,
    /** The board meets on another day instead, in a meeting of its own. */
    HELD_ON_ANOTHER_DAY,
    OTHER
}
