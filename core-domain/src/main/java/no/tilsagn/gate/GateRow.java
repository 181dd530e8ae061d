package no.tilsagn.gate;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import no.tilsagn.readmodel.Row;

/**
 * A row about gates: what a project has for its next one, a decision that moved it or let it stay, its event, who had which
 * duty at it, or a hand-over.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "row")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ProjectAtGate.class, name = "PROJECT"),
    @JsonSubTypes.Type(value = PhaseDecision.class, name = "DECISION"),
    @JsonSubTypes.Type(value = ProjectHandOver.class, name = "HAND_OVER"),
    @JsonSubTypes.Type(value = PhaseDuties.class, name = "DUTIES"),
    @JsonSubTypes.Type(value = OpenDuties.class, name = "OPEN_DUTIES"),
    @JsonSubTypes.Type(value = DecisionEvent.class, name = "EVENT")
})
public sealed interface GateRow extends Row
        permits ProjectAtGate, PhaseDecision, ProjectHandOver, PhaseDuties, OpenDuties, DecisionEvent {

    /** The key of what an event at a position of the log says. */
    static String key(String prefix, long position) {
        // Keys are ordered as text; no log has more events than these digits can tell.
        return prefix + "%012d".formatted(position);
    }
}
