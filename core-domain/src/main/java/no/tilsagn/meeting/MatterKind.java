package no.tilsagn.meeting;

/** What kinds of cases the board has. */
public enum MatterKind {
    /** The action programme of a year with its budget. */
    ACTION_PROGRAMME,
    /** A funding application, by its id. */
    FUNDING_APPLICATION,
    /** A decision about a project's phase, by the project's number. */
    PHASE_TRANSITION,
    /** The split of money under a label of several sources, in a year. */
    SPLIT,
    /** A reallocation between lines of a year. */
    REALLOCATION,
    /** What is returned and carried over from a year. */
    YEAR_END,
    PORTFOLIO_STATUS,
    ANNUAL_REPORT,
    RISK_ASSESSMENT;

    /** Whether its subject is a year. */
    public boolean isOfYear() {
        return switch (this) {
            case FUNDING_APPLICATION, PHASE_TRANSITION -> false;
            case ACTION_PROGRAMME, SPLIT, REALLOCATION, YEAR_END, PORTFOLIO_STATUS, ANNUAL_REPORT, RISK_ASSESSMENT ->
                true;
        };
    }
}
