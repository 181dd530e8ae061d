package no.tilsagn.gate;

import java.util.List;
import no.tilsagn.duty.Duty;
import no.tilsagn.duty.DutyHolder;
import no.tilsagn.event.Recorded;
import no.tilsagn.gate.PhaseDecision.Kind;
import no.tilsagn.project.BenefitsPlanReviewed;
import no.tilsagn.project.EarlyClosureDecided;
import no.tilsagn.project.EvidenceRegistered;
import no.tilsagn.project.Gate;
import no.tilsagn.project.GateDecided;
import no.tilsagn.project.LeadNamed;
import no.tilsagn.project.PhaseDecisionCorrected;
import no.tilsagn.project.PhaseTransitionRecommended;
import no.tilsagn.project.ProjectEvent;
import no.tilsagn.project.ProjectHandedOver;
import no.tilsagn.project.ProjectMerged;
import no.tilsagn.project.ProjectPhaseChanged;
import no.tilsagn.project.ProjectPhaseRegistered;
import no.tilsagn.project.ProjectRegistered;
import no.tilsagn.readmodel.Rows;
import org.jspecify.annotations.Nullable;

/**
 * What an event says of duties at gates, by who it is recorded of and not by what it says itself.
 *
 * @param project as it stood before
 * @param open what was done for its next gate until then
 */
record DutiesAtGate(ProjectAtGate project, OpenDuties open, Recorded recorded) {

    List<GateRow> after(Rows<GateRow> before, ProjectEvent event) {
        return switch (event) {
            case EvidenceRegistered _, LeadNamed _, BenefitsPlanReviewed _, ProjectHandedOver _ ->
                done(Duty.PREPARED, null);
            case PhaseTransitionRecommended e ->
                done(Duty.RECOMMENDED, e.recommendation().gate());
            case GateDecided e -> decided(e);
            case ProjectPhaseRegistered e ->
                List.of(PhaseDuties.alone(project, recorded, Kind.REGISTRATION, e.decision()));
            case EarlyClosureDecided e ->
                List.of(PhaseDuties.alone(project, recorded, Kind.EARLY_CLOSURE, e.decision()));
            case ProjectMerged e -> List.of(PhaseDuties.alone(project, recorded, Kind.MERGER, e.decision()));
            case ProjectRegistered _, ProjectPhaseChanged _ -> List.of();
            case PhaseDecisionCorrected e -> {
                long wrong = before.require(DecisionEvent.key(e.corrects()), DecisionEvent.class)
                        .position();
                yield List.of(
                        open.restored(before.require(PhaseDuties.key(wrong), PhaseDuties.class)
                                .used()),
                        PhaseDuties.alone(project, recorded, Kind.CORRECTION, e.decision()));
            }
        };
    }

    private List<GateRow> done(Duty duty, @Nullable Gate gate) {
        return List.of(open.and(new GateStep(duty, DutyHolder.of(recorded), gate)));
    }

    private List<GateRow> decided(GateDecided e) {
        boolean done = e.outcome().isFinal();
        PhaseDuties duties = new PhaseDuties(
                recorded.position(),
                project.project(),
                project.number(),
                Kind.GATE,
                e.gate(),
                e.outcome(),
                e.decision(),
                open.at(e.gate(), DutyHolder.of(recorded)),
                done ? open.steps() : List.of());
        return List.of(duties, done ? OpenDuties.none(project.project()) : open);
    }
}
