package no.tilsagn.plan;

import java.time.Year;
import no.tilsagn.budget.BudgetLine;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;

/**
 * A line of a year's plan.
 *
 * @param order place in the opened year, from 0
 * @param block the block it stands in
 * @param carryOver as adopted, in whole kroner; zero before
 * @param applied as adopted, in whole kroner; zero before
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
        Money carryOver,
        Money applied)
        implements PlanRow {

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
                Money.ZERO,
                Money.ZERO);
    }

    PlanLine adopted(Money newCarryOver, Money newApplied) {
        return new PlanLine(
                year, order, line, block, name, recipient, label, noMoreApplications, newCarryOver, newApplied);
    }

    @Override
    public String key() {
        return key(year, line);
    }

    static String key(Year year, LineCode line) {
        return PlanYear.key(year) + "/" + line;
    }
}
