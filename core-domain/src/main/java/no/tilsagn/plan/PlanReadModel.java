package no.tilsagn.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.tilsagn.budget.AdoptedLine;
import no.tilsagn.budget.BudgetAdopted;
import no.tilsagn.budget.BudgetEvent;
import no.tilsagn.budget.BudgetYearOpened;
import no.tilsagn.budget.FrameSet;
import no.tilsagn.budget.NoMoreApplicationsLifted;
import no.tilsagn.budget.OpeningRegistered;
import no.tilsagn.event.CommandRefused;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.event.Recorded;
import no.tilsagn.focusarea.FocusAreaEvent;
import no.tilsagn.fundingapplication.FundingApplicationEvent;
import no.tilsagn.programme.BoardSeatAssigned;
import no.tilsagn.programme.BudgetYearAdded;
import no.tilsagn.programme.FocusAreaCodeAssigned;
import no.tilsagn.programme.FundSource;
import no.tilsagn.programme.ProgrammeEstablished;
import no.tilsagn.programme.ProgrammeEvent;
import no.tilsagn.programme.ProjectNumberAssigned;
import no.tilsagn.project.ProjectEvent;
import no.tilsagn.readmodel.ChangedRows;
import no.tilsagn.readmodel.ReadModel;
import no.tilsagn.readmodel.Rows;
import no.tilsagn.register.RegisterEvent;
import no.tilsagn.rule.RuleVersionRegistered;
import no.tilsagn.spending.SpendingCorrected;
import no.tilsagn.spending.SpendingReported;
import no.tilsagn.transfer.FundsTransferred;
import no.tilsagn.transfer.SourcesSplit;
import no.tilsagn.yearend.CarryOverEstimated;
import no.tilsagn.yearend.OpeningAdjusted;
import no.tilsagn.yearend.YearClosed;

/** The plan of each year: what was adopted, which never moves, whatever the money does. */
public final class PlanReadModel implements ReadModel<PlanRow> {

    public PlanReadModel() {}

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public Class<PlanRow> rowType() {
        return PlanRow.class;
    }

    @Override
    public Set<Class<? extends DomainEvent>> folds() {
        return Set.of(
                ProgrammeEstablished.class,
                BudgetYearOpened.class,
                BudgetAdopted.class,
                NoMoreApplicationsLifted.class);
    }

    @Override
    public List<PlanRow> fold(Rows<PlanRow> before, Recorded recorded) {
        return switch (recorded.event()) {
            case ProgrammeEvent e -> programme(e);
            case BudgetEvent e -> budget(before, e);
            case ProjectEvent e -> List.of();
            case FocusAreaEvent e -> List.of();
            case RegisterEvent e -> List.of();
            case FundingApplicationEvent e -> List.of();
            case CommandRefused e -> List.of();
        };
    }

    private static List<PlanRow> programme(ProgrammeEvent event) {
        return switch (event) {
            case ProgrammeEstablished e ->
                List.of(new PlanSources(
                        e.fundSources().stream().map(FundSource::code).toList()));
            case ProjectNumberAssigned e -> List.of();
            case FocusAreaCodeAssigned e -> List.of();
            case BoardSeatAssigned e -> List.of();
            case RuleVersionRegistered e -> List.of();
            case BudgetYearAdded e -> List.of();
        };
    }

    private static List<PlanRow> budget(Rows<PlanRow> before, BudgetEvent event) {
        return switch (event) {
            case BudgetYearOpened e -> opened(before, e);
            case BudgetAdopted e -> adopted(before, e);
            case NoMoreApplicationsLifted e ->
                List.of(before.require(PlanLine.key(e.year(), e.line()), PlanLine.class)
                        .withoutFlag());
            case FrameSet _,
                    OpeningRegistered _,
                    FundsTransferred _,
                    SourcesSplit _,
                    SpendingReported _,
                    SpendingCorrected _,
                    CarryOverEstimated _,
                    YearClosed _,
                    OpeningAdjusted _ -> List.of();
        };
    }

    private static List<PlanRow> opened(Rows<PlanRow> before, BudgetYearOpened e) {
        List<String> sources =
                before.require(PlanSources.KEY, PlanSources.class).sources();
        List<PlanRow> rows = new ArrayList<>();
        rows.add(new PlanYear(e.year(), sources, e.groups(), e.blocks(), null));
        for (int order = 0; order < e.lines().size(); order++) {
            rows.add(PlanLine.opened(e.year(), order, e.lines().get(order)));
        }
        return rows;
    }

    private static List<PlanRow> adopted(Rows<PlanRow> before, BudgetAdopted e) {
        ChangedRows<PlanRow> rows = new ChangedRows<>(before);
        rows.put(before.require(PlanYear.key(e.year()), PlanYear.class).adopted(e.decision()));
        for (AdoptedLine line : e.lines()) {
            rows.put(rows.require(PlanLine.key(e.year(), line.line()), PlanLine.class)
                    .adopted(new PlannedAmount(line.label(), line.carryOver(), line.applied())));
        }
        return rows.changes();
    }
}
