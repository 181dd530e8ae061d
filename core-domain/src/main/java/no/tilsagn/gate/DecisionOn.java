package no.tilsagn.gate;

import java.util.List;
import no.tilsagn.gate.PhaseDecision.Kind;
import no.tilsagn.project.EarlyClosureDecided;
import no.tilsagn.project.GateDecided;
import no.tilsagn.project.Phase;
import no.tilsagn.project.ProjectMerged;
import no.tilsagn.project.ProjectPhaseRegistered;

/**
 * The row of a decision on a project.
 *
 * @param project as it stood before
 * @param position of the decision
 */
record DecisionOn(ProjectAtGate project, long position) {

    PhaseDecision registered(ProjectPhaseRegistered e) {
        return new PhaseDecision(
                position,
                e.project(),
                project.number(),
                Kind.REGISTRATION,
                null,
                e.phase(),
                null,
                null,
                null,
                List.of(),
                null,
                null,
                e.decision());
    }

    PhaseDecision decided(GateDecided e) {
        return new PhaseDecision(
                position,
                e.project(),
                project.number(),
                Kind.GATE,
                e.gate().from(),
                e.gate().leadsTo(e.outcome()),
                e.gate(),
                e.outcome(),
                e.rule(),
                project.evidence().stream()
                        .filter(document -> e.evidence().contains(document.reference()))
                        .toList(),
                null,
                null,
                e.decision());
    }

    PhaseDecision closedEarly(EarlyClosureDecided e) {
        return new PhaseDecision(
                position,
                e.project(),
                project.number(),
                Kind.EARLY_CLOSURE,
                project.phase(),
                Phase.CLOSING,
                null,
                null,
                null,
                List.of(),
                e.cause(),
                null,
                e.decision());
    }

    PhaseDecision merged(ProjectMerged e) {
        return new PhaseDecision(
                position,
                e.project(),
                project.number(),
                Kind.MERGER,
                project.phase(),
                Phase.STOPPED,
                null,
                null,
                null,
                List.of(),
                null,
                e.successor(),
                e.decision());
    }
}
