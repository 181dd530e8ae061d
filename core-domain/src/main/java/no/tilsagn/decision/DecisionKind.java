package no.tilsagn.decision;

/** What a decision is about. */
public enum DecisionKind {
    PROGRAMME,
    RULE,
    SEAT,
    /** One that was approved. */
    REPORT,
    /** Where a project stands. */
    PHASE,
    /** What the project-owner group advises; it grants nothing. */
    RECOMMENDATION,
    /** A funding application, and the money that moves with its grant. */
    APPLICATION,
    FRAME,
    BUDGET,
    /** What the programme's first year opened with. */
    OPENING,
    /** A line may be applied for again. */
    FLAG,
    REALLOCATION,
    RETURN,
    SPLIT,
    SPENDING,
    YEAR_END
}
