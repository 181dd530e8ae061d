package no.tilsagn.fundingcase;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.tilsagn.budget.BudgetEvent;
import no.tilsagn.budget.BudgetLine;
import no.tilsagn.budget.BudgetYearOpened;
import no.tilsagn.event.CommandRefused;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.event.Recorded;
import no.tilsagn.focusarea.FocusAreaEvent;
import no.tilsagn.fundingapplication.FundingApplicationEvent;
import no.tilsagn.programme.ProgrammeEvent;
import no.tilsagn.project.BenefitsPlanReviewed;
import no.tilsagn.project.EarlyClosureDecided;
import no.tilsagn.project.EvidenceRegistered;
import no.tilsagn.project.GateDecided;
import no.tilsagn.project.LeadNamed;
import no.tilsagn.project.Phase;
import no.tilsagn.project.PhaseDecisionCorrected;
import no.tilsagn.project.PhaseTransitionRecommended;
import no.tilsagn.project.ProjectEvent;
import no.tilsagn.project.ProjectHandedOver;
import no.tilsagn.project.ProjectId;
import no.tilsagn.project.ProjectMerged;
import no.tilsagn.project.ProjectPhaseChanged;
import no.tilsagn.project.ProjectPhaseRegistered;
import no.tilsagn.project.ProjectRegistered;
import no.tilsagn.readmodel.ReadModel;
import no.tilsagn.readmodel.Rows;
import no.tilsagn.register.RegisterEvent;
import no.tilsagn.rule.RuleVersionRegistered;
import org.jspecify.annotations.Nullable;

/**
 * The case of every funding application, step by step, with the projects and the rules that stand beside them. What
 * follows from the rules and the calendar (authority, due date, deadline) is worked out when it is asked for.
 */
public final class CasesReadModel implements ReadModel<CaseRow> {

    public CasesReadModel() {}

    @Override
    public String name() {
        return "cases";
    }

    @Override
    public Class<CaseRow> rowType() {
        return CaseRow.class;
    }

    @Override
    public Set<Class<? extends DomainEvent>> folds() {
        return Set.of(
                FundingApplicationEvent.class, ProjectEvent.class, BudgetYearOpened.class, RuleVersionRegistered.class);
    }

    @Override
    public List<CaseRow> fold(Rows<CaseRow> before, Recorded recorded) {
        return switch (recorded.event()) {
            case FundingApplicationEvent e -> List.of(new CaseFile(before, recorded).after(e));
            case ProjectEvent e -> project(before, e);
            case BudgetEvent e -> e instanceof BudgetYearOpened opened ? lines(opened) : List.of();
            case ProgrammeEvent e ->
                e instanceof RuleVersionRegistered registered ? List.of(RegisteredRule.of(registered)) : List.of();
            case FocusAreaEvent e -> List.of();
            case RegisterEvent e -> List.of();
            case CommandRefused e -> List.of();
        };
    }

    private static List<CaseRow> project(Rows<CaseRow> before, ProjectEvent event) {
        return switch (event) {
            case ProjectRegistered e -> List.of(new CaseProject(e.project(), e.number(), e.openingPhase()));
            case ProjectPhaseRegistered e -> in(before, e.project(), e.phase());
            // None of these moves a phase by itself: what it leads to follows in a change of phase.
            case EvidenceRegistered _,
                    LeadNamed _,
                    BenefitsPlanReviewed _,
                    ProjectHandedOver _,
                    PhaseTransitionRecommended _,
                    GateDecided _,
                    EarlyClosureDecided _,
                    ProjectMerged _ -> List.of();
            case ProjectPhaseChanged e -> in(before, e.project(), e.to());
            case PhaseDecisionCorrected e -> in(before, e.project(), e.to());
        };
    }

    private static List<CaseRow> in(Rows<CaseRow> before, ProjectId project, @Nullable Phase phase) {
        return List.of(
                before.require(CaseProject.key(project), CaseProject.class).in(phase));
    }

    private static List<CaseRow> lines(BudgetYearOpened opened) {
        return opened.lines().stream()
                .filter(line -> line.project() != null)
                .<CaseRow>map(line -> of(opened, line))
                .toList();
    }

    private static ProjectOfLine of(BudgetYearOpened opened, BudgetLine line) {
        return new ProjectOfLine(opened.year(), line.line(), Objects.requireNonNull(line.project()));
    }
}
