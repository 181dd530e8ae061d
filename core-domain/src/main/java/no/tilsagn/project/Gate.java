package no.tilsagn.project;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** A decision point between two phases, or between sub-phases of the execution. */
public enum Gate {
    BP1("BP1", Phase.IDEA, Phase.CONCEPT, Phase.STOPPED),
    BP2("BP2", Phase.CONCEPT, Phase.PLANNING, Phase.STOPPED),
    BP3("BP3", Phase.PLANNING, Phase.EXECUTION, Phase.CLOSING),
    BP3_N("BP3.n", Phase.EXECUTION, Phase.EXECUTION, Phase.CLOSING),
    BP4("BP4", Phase.EXECUTION, Phase.CLOSING, Phase.CLOSING),
    BP5("BP5", Phase.CLOSING, Phase.REALISATION, Phase.STOPPED);

    private final String code;
    private final Phase from;
    private final Phase onGo;
    private final Phase onStop;

    Gate(String code, Phase from, Phase onGo, Phase onStop) {
        this.code = code;
        this.from = from;
        this.onGo = onGo;
        this.onStop = onStop;
    }

    /** The gate with a printed code, such as {@code BP3.n}. */
    @JsonCreator
    public static Gate of(String code) {
        return Arrays.stream(values())
                .filter(gate -> gate.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no gate has the code " + code));
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** The only phase the gate is passed from. */
    public Phase from() {
        return from;
    }

    /** The phase an outcome leads to. */
    public Phase leadsTo(GateOutcome outcome) {
        return switch (outcome) {
            case GO -> onGo;
            case REWORK, HOLD -> from;
            case STOP -> onStop;
        };
    }
}
