package no.tilsagn.history;

import java.util.List;
import java.util.Objects;
import no.tilsagn.budget.BudgetEvent;
import no.tilsagn.event.CommandRefused;
import no.tilsagn.event.Recorded;
import no.tilsagn.focusarea.FocusAreaEvent;
import no.tilsagn.focusarea.FocusAreaRegistered;
import no.tilsagn.fundingapplication.FundingApplicationEvent;
import no.tilsagn.programme.ProgrammeEvent;
import no.tilsagn.project.BenefitsPlanReviewed;
import no.tilsagn.project.BuildsOn;
import no.tilsagn.project.EarlyClosureDecided;
import no.tilsagn.project.EvidenceRegistered;
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

/** Everything that concerns a project, event by event, its money included. */
public final class ProjectHistoryReadModel implements ReadModel<HistoryRow> {

    public ProjectHistoryReadModel() {}

    @Override
    public String name() {
        return "project-history";
    }

    @Override
    public Class<HistoryRow> rowType() {
        return HistoryRow.class;
    }

    @Override
    public List<HistoryRow> fold(Rows<HistoryRow> before, Recorded recorded) {
        HistoryPage page = new HistoryPage(before, recorded);
        switch (recorded.event()) {
            case ProjectEvent e -> project(page, e);
            case FocusAreaEvent e -> focusArea(page, e);
            case RegisterEvent e -> RegisterHistory.add(page, e);
            case FundingApplicationEvent e -> ApplicationHistory.add(page, e);
            case BudgetEvent e -> BudgetHistory.add(page, e);
            // The registers say nothing that the registration does not.
            case ProgrammeEvent e -> {}
            case CommandRefused e -> {}
        }
        return page.rows();
    }

    private static void project(HistoryPage page, ProjectEvent event) {
        switch (event) {
            case ProjectRegistered e -> {
                page.link(ProjectLink.number(e.number()), e.project());
                page.entry(
                        e.project(), new HistoryFact.Entered(e.number(), e.name(), e.openingPhase(), e.budgetOnly()));
                builtOn(page, e.buildsOn(), e.number(), e.name());
            }
            case ProjectPhaseRegistered e ->
                page.entry(e.project(), new HistoryFact.PhaseRegistered(e.phase(), e.decision()));
            case GateDecided e ->
                page.entry(e.project(), new HistoryFact.GateDecided(e.gate(), e.outcome(), e.decision()));
            case EvidenceRegistered e ->
                page.entry(
                        e.project(),
                        new HistoryFact.EvidenceRegistered(
                                e.evidence().kind(),
                                e.evidence().reference(),
                                e.evidence().dated()));
            case LeadNamed e -> page.entry(e.project(), new HistoryFact.LeadNamed(e.lead(), e.actor()));
            case BenefitsPlanReviewed e ->
                page.entry(e.project(), new HistoryFact.BenefitsPlanReviewed(e.reviewedOn(), e.reference()));
            case ProjectHandedOver e -> page.entry(e.project(), new HistoryFact.HandedOver(e.handOver()));
            case PhaseTransitionRecommended e ->
                page.entry(
                        e.project(),
                        new HistoryFact.GateRecommended(
                                e.recommendation().gate(),
                                e.recommendation().outcome(),
                                e.recommendation().decision()));
            case EarlyClosureDecided e -> page.entry(e.project(), new HistoryFact.ClosedEarly(e.decision()));
            case ProjectMerged e -> page.entry(e.project(), new HistoryFact.Merged(e.successor(), e.decision()));
            case ProjectPhaseChanged e ->
                page.entry(e.project(), new HistoryFact.PhaseChanged(e.from(), e.to(), e.gate(), e.decision()));
            case PhaseDecisionCorrected e ->
                page.entry(e.project(), new HistoryFact.DecisionCorrected(e.original(), e.to(), e.decision()));
        }
    }

    private static void focusArea(HistoryPage page, FocusAreaEvent event) {
        switch (event) {
            case FocusAreaRegistered e -> builtOn(page, e.buildsOn(), e.code(), e.name());
        }
    }

    private static void builtOn(HistoryPage page, List<BuildsOn> links, String number, String name) {
        links.stream()
                .map(BuildsOn::project)
                .filter(Objects::nonNull)
                .forEach(project -> page.entryOf(ProjectLink.number(project), new HistoryFact.BuiltOn(number, name)));
    }
}
