package no.tilsagn.goal;

/** What a goal is a goal of. */
public enum GoalLevel {
    /** All area-based initiatives together. */
    OVERALL,
    /** One sub-programme. */
    SUB_PROGRAMME,
    /** What the programme works by. */
    WORKING
}
