package no.tilsagn.portfolio;

import java.util.List;
import java.util.Set;
import no.tilsagn.budget.BudgetEvent;
import no.tilsagn.event.CommandRefused;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.event.Recorded;
import no.tilsagn.focusarea.FocusAreaEvent;
import no.tilsagn.focusarea.FocusAreaRegistered;
import no.tilsagn.fundingapplication.FundingApplicationEvent;
import no.tilsagn.programme.ProgrammeEvent;
import no.tilsagn.project.BenefitsPlanReviewed;
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

/** The portfolio: projects and focus areas with phase, owners and money. */
public final class PortfolioReadModel implements ReadModel<PortfolioRow> {

    public PortfolioReadModel() {}

    @Override
    public String name() {
        return "portfolio";
    }

    @Override
    public Class<PortfolioRow> rowType() {
        return PortfolioRow.class;
    }

    @Override
    public Set<Class<? extends DomainEvent>> folds() {
        return Set.of(ProjectEvent.class, FocusAreaEvent.class, BudgetEvent.class);
    }

    @Override
    public List<PortfolioRow> fold(Rows<PortfolioRow> before, Recorded recorded) {
        return switch (recorded.event()) {
            case ProjectEvent e -> List.of(project(before, e, recorded.sequence()));
            case FocusAreaEvent e -> List.of(focusArea(e, recorded.sequence()));
            case BudgetEvent e -> PortfolioMoney.after(before, e);
            case FundingApplicationEvent e -> List.of();
            case ProgrammeEvent e -> List.of();
            case RegisterEvent e -> List.of();
            case CommandRefused e -> List.of();
        };
    }

    private static PortfolioEntry project(Rows<PortfolioRow> before, ProjectEvent event, long version) {
        String id = event.project().value();
        return switch (event) {
            case ProjectRegistered e ->
                PortfolioEntry.registered(
                        id, EntryKind.PROJECT, version, RegisterEntry.of(e), Standing.opening(e.openingPhase()));
            case ProjectPhaseRegistered e ->
                entry(before, id).standing(Standing.in(e.phase(), PhaseBasis.REGISTERED), version);
            case ProjectHandedOver e -> entry(before, id).takenOver(e.handOver().to(), version);
            // None of these moves a phase by itself: what it leads to follows in a change of phase.
            case EvidenceRegistered _,
                    LeadNamed _,
                    BenefitsPlanReviewed _,
                    PhaseTransitionRecommended _,
                    GateDecided _,
                    EarlyClosureDecided _,
                    ProjectMerged _ -> {
                PortfolioEntry entry = entry(before, id);
                yield entry.standing(entry.standing(), version);
            }
            case ProjectPhaseChanged e -> entry(before, id).standing(Standing.in(e.to(), PhaseBasis.DECIDED), version);
            case PhaseDecisionCorrected e -> entry(before, id).corrected(e, version);
        };
    }

    private static PortfolioEntry focusArea(FocusAreaEvent event, long version) {
        return switch (event) {
            case FocusAreaRegistered e ->
                PortfolioEntry.registered(
                        e.focusArea().value(),
                        EntryKind.FOCUS_AREA,
                        version,
                        RegisterEntry.of(e),
                        Standing.of(e.status()));
        };
    }

    static PortfolioEntry entry(Rows<PortfolioRow> rows, String id) {
        return rows.require(PortfolioEntry.KEY_PREFIX + id, PortfolioEntry.class);
    }
}
