package no.tilsagn.rule;

import java.util.List;
import java.util.Optional;
import no.tilsagn.project.EvidenceKind;
import no.tilsagn.project.Gate;
import no.tilsagn.project.GateOutcome;
import no.tilsagn.project.Lead;

/**
 * What has to be there before a gate is decided.
 *
 * @param demands for a gate and an outcome at most one; nothing is demanded for what none names
 */
public record GateDefinitions(List<Demand> demands) implements RuleContent {

    public static final RuleId RULE = RuleId.of("gate-definitions");

    public GateDefinitions {
        demands = List.copyOf(demands);
        for (Gate gate : Gate.values()) {
            for (GateOutcome outcome : GateOutcome.values()) {
                if (demands.stream()
                                .filter(demand -> demand.isFor(gate, outcome))
                                .count()
                        > 1) {
                    throw new IllegalArgumentException("two demands for " + outcome + " at " + gate.code());
                }
            }
        }
    }

    /**
     * What some outcomes of a gate need.
     *
     * @param outcomes at least one
     * @param evidence the documents that have to be registered since the gate before
     * @param leads who has to be named
     * @param benefitsPlanReviewed whether the benefits plan has to be gone through since the gate before
     */
    public record Demand(
            Gate gate,
            List<GateOutcome> outcomes,
            List<EvidenceKind> evidence,
            List<Lead> leads,
            boolean benefitsPlanReviewed) {

        public Demand {
            outcomes = List.copyOf(outcomes);
            evidence = List.copyOf(evidence);
            leads = List.copyOf(leads);
            if (outcomes.isEmpty()) {
                throw new IllegalArgumentException("a demand is for some outcome: " + gate.code());
            }
        }

        boolean isFor(Gate decided, GateOutcome outcome) {
            return gate == decided && outcomes.contains(outcome);
        }
    }

    /** What an outcome at a gate needs. */
    public Optional<Demand> of(Gate gate, GateOutcome outcome) {
        return demands.stream().filter(demand -> demand.isFor(gate, outcome)).findFirst();
    }

    @Override
    public RuleId rule() {
        return RULE;
    }
}
