package no.tilsagn.meeting;

/** What the board decided about a case. */
public enum CaseOutcome {
    /** What is asked for was decided: an application is granted, a gate is decided as the minutes have it. */
    ADOPTED,
    REJECTED,
    /** Put off; it comes back as a case of a later meeting. */
    DEFERRED
}
