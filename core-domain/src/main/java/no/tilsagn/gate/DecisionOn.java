package no.tilsagn.gate;

import java.util.List;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.event.EventReference;
import no.tilsagn.event.Recorded;
import no.tilsagn.event.TextReference;
import no.tilsagn.gate.PhaseDecision.Kind;
import no.tilsagn.project.EarlyClosureDecided;
import no.tilsagn.project.Evidence;
import no.tilsagn.project.GateDecided;
import no.tilsagn.project.Phase;
import no.tilsagn.project.PhaseDecisionCorrected;
import no.tilsagn.project.ProjectEvent;
import no.tilsagn.project.ProjectMerged;
import no.tilsagn.project.ProjectPhaseRegistered;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a decision on a project.
 *
 * @param project as it stood before
 * @param recorded the decision
 */
record DecisionOn(ProjectAtGate project, Recorded recorded) {

    List<GateRow> registered(ProjectPhaseRegistered e) {
        return rows(e, row(Kind.REGISTRATION, e.phase(), null, null, null, null, e.decision()));
    }

    List<GateRow> decided(GateDecided e) {
        return rows(e, row(Kind.GATE, e.gate().leadsTo(e.outcome()), e, null, null, null, e.decision()));
    }

    List<GateRow> closedEarly(EarlyClosureDecided e) {
        return rows(e, row(Kind.EARLY_CLOSURE, Phase.CLOSING, null, e.cause(), null, null, e.decision()));
    }

    List<GateRow> merged(ProjectMerged e) {
        return rows(e, row(Kind.MERGER, Phase.STOPPED, null, null, e.successor(), null, e.decision()));
    }

    /** @param corrected the decision that was wrong */
    PhaseDecision corrected(PhaseDecisionCorrected e, PhaseDecision corrected) {
        return row(Kind.CORRECTION, e.to(), null, e.reason(), null, corrected.position(), e.decision());
    }

    private List<GateRow> rows(ProjectEvent decision, PhaseDecision row) {
        return List.of(
                row,
                new DecisionEvent(row.event(), row.position(), project.basis().usedBy(decision)));
    }

    private PhaseDecision row(
            Kind kind,
            @Nullable Phase to,
            @Nullable GateDecided at,
            @Nullable TextReference cause,
            @Nullable String successor,
            @Nullable Long corrects,
            DecisionReference decision) {
        return new PhaseDecision(
                recorded.position(),
                new EventReference(recorded.aggregate().id(), recorded.sequence()),
                project.project(),
                project.number(),
                kind,
                at == null ? project.phase() : at.gate().from(),
                to,
                at == null ? null : at.gate(),
                at == null ? null : at.outcome(),
                at == null ? null : at.rule(),
                at == null ? List.of() : evidence(at),
                at == null ? List.of() : project.basis().recommendedAt(at.gate()),
                cause,
                successor,
                corrects,
                null,
                decision);
    }

    private List<Evidence> evidence(GateDecided at) {
        return project.basis().evidence().stream()
                .filter(document -> at.evidence().contains(document.reference()))
                .toList();
    }
}
