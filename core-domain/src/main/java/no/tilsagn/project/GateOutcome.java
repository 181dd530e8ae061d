package no.tilsagn.project;

/** What was decided at a gate. GO and STOP may lead to the same phase, so the outcome is kept. */
public enum GateOutcome {
    GO,
    /** Do more work in the same phase. */
    REWORK,
    /** Wait in the same phase. */
    HOLD,
    STOP
}
