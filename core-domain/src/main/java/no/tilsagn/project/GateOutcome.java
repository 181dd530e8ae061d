package no.tilsagn.project;

/** What was decided at a gate. GO and STOP may lead to the same phase, so the outcome is kept. */
public enum GateOutcome {
    GO,
    /** Do more work in the same phase. */
    REWORK,
    /** Wait in the same phase. */
    HOLD,
    STOP;

    /** Whether the project is done with the gate; what it rested on does not serve the next one. */
    public boolean isFinal() {
        return this == GO || this == STOP;
    }
}
