package no.tilsagn.budget;

/** How far a budget year has come. */
public enum YearStanding {
    /** Its lines can be applied for; no money is on them. */
    OPENED,
    /** The programme's first year: what it opened with was taken over. */
    OPENING_REGISTERED,
    /** The board adopted its budget. */
    ADOPTED
}
