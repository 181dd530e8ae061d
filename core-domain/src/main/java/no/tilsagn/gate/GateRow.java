package no.tilsagn.gate;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import no.tilsagn.readmodel.Row;

/** A row about gates: what a project has for its next one, a decision that moved it or let it stay, or its event. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "row")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ProjectAtGate.class, name = "PROJECT"),
    @JsonSubTypes.Type(value = PhaseDecision.class, name = "DECISION"),
    @JsonSubTypes.Type(value = DecisionEvent.class, name = "EVENT")
})
public sealed interface GateRow extends Row permits ProjectAtGate, PhaseDecision, DecisionEvent {}
