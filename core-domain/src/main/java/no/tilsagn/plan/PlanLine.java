package no.tilsagn.plan;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.tilsagn.budget.BudgetLine;
import no.tilsagn.budget.SpecificationRow;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.SourceLabel;
import org.jspecify.annotations.Nullable;

/**
 * A line of a year's plan.
 *
 * @param order place in the opened year, from 0
 * @param block the block it stands in
 * @param label its own; what it carries over may stand under others too
 * @param noMoreApplications the flag as printed, which the plan keeps
 * @param flagLifted whether the board has lifted the flag since
 * @param specification rows that specify its applied amount and hold no money
 * @param amounts as adopted, by label; none before
 */
public record PlanLine(
        Year year,
        int order,
        LineCode line,
        String block,
        String name,
        String recipient,
        SourceLabel label,
        boolean noMoreApplications,
        boolean flagLifted,
        @Nullable List<SpecificationRow> specification,
        List<PlannedAmount> amounts)
        implements PlanRow {

    public PlanLine {
        // A row stored before the specification was kept says nothing of it, until it is rebuilt.
        specification = specification == null ? List.of() : List.copyOf(specification);
        amounts = List.copyOf(amounts);
    }

    @Override
    public List<SpecificationRow> specification() {
        return Objects.requireNonNull(specification);
    }

    static PlanLine opened(Year year, int order, BudgetLine line) {
        return new PlanLine(
                year,
                order,
                line.line(),
                line.block(),
                line.name(),
                line.recipient(),
                line.label(),
                line.noMoreApplications(),
                false,
                line.specification(),
                List.of());
    }

    PlanLine adopted(PlannedAmount amount) {
        List<PlannedAmount> more = new ArrayList<>(amounts);
        more.add(amount);
        return new PlanLine(
                year, order, line, block, name, recipient, label, noMoreApplications, flagLifted, specification, more);
    }

    PlanLine withoutFlag() {
        return new PlanLine(
                year, order, line, block, name, recipient, label, noMoreApplications, true, specification, amounts);
    }

    @Override
    public String key() {
        return key(year, line);
    }

    static String key(Year year, LineCode line) {
        return PlanYear.key(year) + "/" + line;
    }
}
