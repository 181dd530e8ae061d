package no.tilsagn.plan;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import no.tilsagn.budget.BudgetLine;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.SourceLabel;

/**
 * A line of a year's plan.
 *
 * @param order place in the opened year, from 0
 * @param block the block it stands in
 * @param label its own; what it carries over may stand under others too
 * @param noMoreApplications the flag as printed, which the plan keeps
 * @param flagLifted whether the board has lifted the flag since
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
        List<PlannedAmount> amounts)
        implements PlanRow {

    public PlanLine {
        amounts = List.copyOf(amounts);
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
                List.of());
    }

    PlanLine adopted(PlannedAmount amount) {
        List<PlannedAmount> more = new ArrayList<>(amounts);
        more.add(amount);
        return new PlanLine(year, order, line, block, name, recipient, label, noMoreApplications, flagLifted, more);
    }

    PlanLine withoutFlag() {
        return new PlanLine(year, order, line, block, name, recipient, label, noMoreApplications, true, amounts);
    }

    @Override
    public String key() {
        return key(year, line);
    }

    static String key(Year year, LineCode line) {
        return PlanYear.key(year) + "/" + line;
    }
}
