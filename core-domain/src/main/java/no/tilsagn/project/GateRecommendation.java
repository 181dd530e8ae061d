package no.tilsagn.project;

import no.tilsagn.command.DecisionReference;

/**
 * What the project-owner group recommended at a gate.
 *
 * @param recommendedBy opaque id of whoever recommended, who may not decide as well
 * @param decision where the recommendation stands
 */
public record GateRecommendation(Gate gate, GateOutcome outcome, String recommendedBy, DecisionReference decision) {}
