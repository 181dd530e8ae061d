package no.tilsagn.event;

/** What an event is about. */
public enum AggregateType {
    PROGRAMME,
    PROJECT,
    FOCUS_AREA,
    FUNDING_APPLICATION,
    BUDGET_YEAR,
    /** A refused command: it has an event of its own and changes no aggregate. */
    REFUSAL
}
