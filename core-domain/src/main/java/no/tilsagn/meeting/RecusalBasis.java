package no.tilsagn.meeting;

/** Who said that a member does not take part in a case. */
public enum RecusalBasis {
    /** The member. */
    DECLARED,
    /** The board. */
    DECIDED
}
