package no.tilsagn.gate;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.tilsagn.budget.BudgetEvent;
import no.tilsagn.event.CommandRefused;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.event.Recorded;
import no.tilsagn.focusarea.FocusAreaEvent;
import no.tilsagn.fundingapplication.FundingApplicationEvent;
import no.tilsagn.programme.ProgrammeEvent;
import no.tilsagn.project.BenefitsPlanReviewed;
import no.tilsagn.project.EarlyClosureDecided;
import no.tilsagn.project.EvidenceRegistered;
import no.tilsagn.project.GateBasis;
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
import no.tilsagn.readmodel.ReadModel;
import no.tilsagn.readmodel.Rows;
import no.tilsagn.register.RegisterEvent;

/** Every decision about a project's phase with what it rests on, what each has for its next gate, and its hand-over. */
public final class GatesReadModel implements ReadModel<GateRow> {

    public GatesReadModel() {}

    @Override
    public String name() {
        return "gates";
    }

    @Override
    public Class<GateRow> rowType() {
        return GateRow.class;
    }

    @Override
    public Set<Class<? extends DomainEvent>> folds() {
        return Set.of(ProjectEvent.class);
    }

    @Override
    public List<GateRow> fold(Rows<GateRow> before, Recorded recorded) {
        return switch (recorded.event()) {
            case ProjectRegistered e ->
                List.of(
                        new ProjectAtGate(
                                e.project(), recorded.sequence(), e.number(), e.openingPhase(), GateBasis.NOTHING),
                        OpenDuties.none(e.project()));
            case ProjectEvent e -> {
                ProjectAtGate project = before.require(ProjectAtGate.key(e.project()), ProjectAtGate.class);
                OpenDuties open = before.require(OpenDuties.key(e.project()), OpenDuties.class);
                yield Stream.concat(
                                after(before, e, recorded, project).stream(),
                                new DutiesAtGate(project, open, recorded).after(before, e).stream())
                        .toList();
            }
            case FundingApplicationEvent _,
                    BudgetEvent _,
                    ProgrammeEvent _,
                    FocusAreaEvent _,
                    RegisterEvent _,
                    CommandRefused _ -> List.of();
        };
    }

    private static List<GateRow> after(
            Rows<GateRow> before, ProjectEvent event, Recorded recorded, ProjectAtGate project) {
        ProjectAtGate after = project.after(recorded.sequence(), event);
        DecisionOn on = new DecisionOn(project, recorded);
        return switch (event) {
            case ProjectRegistered _,
                    EvidenceRegistered _,
                    LeadNamed _,
                    BenefitsPlanReviewed _,
                    PhaseTransitionRecommended _ -> List.of(after);
            case ProjectHandedOver e -> and(after, List.of(ProjectHandOver.of(project, recorded, e)));
            case ProjectPhaseRegistered e -> and(after.in(e.phase()), on.registered(e));
            // The phase these lead to follows in an event of its own.
            case GateDecided e -> and(after, on.decided(e));
            case EarlyClosureDecided e -> and(after, on.closedEarly(e));
            case ProjectMerged e -> and(after, on.merged(e));
            case ProjectPhaseChanged e -> List.of(after.in(e.to()));
            case PhaseDecisionCorrected e -> {
                DecisionEvent wrong = before.require(DecisionEvent.key(e.corrects()), DecisionEvent.class);
                PhaseDecision original = before.require(PhaseDecision.key(wrong.position()), PhaseDecision.class);
                yield List.of(
                        after.in(e.to()).restored(wrong.used()),
                        original.correctedBy(recorded.position()),
                        on.corrected(e, original));
            }
        };
    }

    private static List<GateRow> and(ProjectAtGate project, List<GateRow> more) {
        return Stream.concat(Stream.of(project), more.stream()).toList();
    }
}
