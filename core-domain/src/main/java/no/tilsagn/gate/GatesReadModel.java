package no.tilsagn.gate;

import java.util.List;
import java.util.TreeMap;
import no.tilsagn.budget.BudgetEvent;
import no.tilsagn.event.CommandRefused;
import no.tilsagn.event.Recorded;
import no.tilsagn.focusarea.FocusAreaEvent;
import no.tilsagn.fundingapplication.FundingApplicationEvent;
import no.tilsagn.programme.ProgrammeEvent;
import no.tilsagn.project.BenefitsPlanReviewed;
import no.tilsagn.project.EarlyClosureDecided;
import no.tilsagn.project.EvidenceRegistered;
import no.tilsagn.project.GateDecided;
import no.tilsagn.project.LeadNamed;
import no.tilsagn.project.ProjectEvent;
import no.tilsagn.project.ProjectId;
import no.tilsagn.project.ProjectMerged;
import no.tilsagn.project.ProjectPhaseChanged;
import no.tilsagn.project.ProjectPhaseRegistered;
import no.tilsagn.project.ProjectRegistered;
import no.tilsagn.readmodel.ReadModel;
import no.tilsagn.readmodel.Rows;
import no.tilsagn.register.RegisterEvent;

/** Every decision about a project's phase with what it rests on, and what each project has for its next gate. */
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
    public List<GateRow> fold(Rows<GateRow> before, Recorded recorded) {
        return switch (recorded.event()) {
            case ProjectEvent e -> after(before, e, recorded);
            case FundingApplicationEvent _,
                    BudgetEvent _,
                    ProgrammeEvent _,
                    FocusAreaEvent _,
                    RegisterEvent _,
                    CommandRefused _ -> List.of();
        };
    }

    private static List<GateRow> after(Rows<GateRow> before, ProjectEvent event, Recorded recorded) {
        long version = recorded.sequence();
        return switch (event) {
            case ProjectRegistered e ->
                List.of(new ProjectAtGate(
                        e.project(), version, e.number(), e.openingPhase(), null, List.of(), new TreeMap<>(), null));
            case EvidenceRegistered e -> List.of(project(before, e.project()).with(version, e.evidence()));
            case LeadNamed e -> List.of(project(before, e.project()).with(version, e.lead(), e.actor()));
            case BenefitsPlanReviewed e -> List.of(project(before, e.project()).reviewed(version, e.reviewedOn()));
            case ProjectPhaseRegistered e ->
                List.of(
                        project(before, e.project()).in(version, e.phase()),
                        on(before, e, recorded).registered(e));
            case GateDecided e ->
                List.of(
                        project(before, e.project()).decided(version, e),
                        on(before, e, recorded).decided(e));
            // The phase these lead to follows in an event of its own.
            case EarlyClosureDecided e ->
                List.of(
                        project(before, e.project()).at(version),
                        on(before, e, recorded).closedEarly(e));
            case ProjectMerged e ->
                List.of(
                        project(before, e.project()).at(version),
                        on(before, e, recorded).merged(e));
            case ProjectPhaseChanged e -> List.of(project(before, e.project()).in(version, e.to()));
        };
    }

    private static DecisionOn on(Rows<GateRow> before, ProjectEvent decision, Recorded recorded) {
        return new DecisionOn(project(before, decision.project()), recorded.position());
    }

    private static ProjectAtGate project(Rows<GateRow> before, ProjectId project) {
        return before.require(ProjectAtGate.key(project), ProjectAtGate.class);
    }
}
