package no.tilsagn.yearend;

import static no.tilsagn.command.Decision.accepted;

import java.util.List;
import no.tilsagn.budget.BudgetYearState;
import no.tilsagn.budget.LineRules;
import no.tilsagn.budget.NamedLine;
import no.tilsagn.command.Decision;
import no.tilsagn.command.Rule;
import no.tilsagn.money.LineAmount;

/** Decides estimates of what will be carried over. */
public final class EstimateDecider {

    private EstimateDecider() {}

    public static Decision decide(EstimateCarryOver c, BudgetYearState year) {
        List<NamedLine> lines = c.lines().stream()
                .map(line -> new NamedLine(line.line(), line.label()))
                .toList();
        return Rule.firstOf(
                () -> accepted(
                        c.effectiveOn(),
                        new CarryOverEstimated(
                                c.programme(),
                                c.year(),
                                c.lines().stream()
                                        .map(line -> new LineAmount(
                                                line.line(),
                                                LineRules.label(year, new NamedLine(line.line(), line.label())),
                                                line.amount()))
                                        .toList())),
                () -> LineRules.known(year, lines.stream().map(NamedLine::line).toList()),
                () -> LineRules.open(year),
                () -> LineRules.inForce(year),
                () -> LineRules.namedOnce(year, lines),
                () -> LineRules.labelsOfLines(year, lines),
                () -> LineRules.labelsClear(year, lines));
    }
}
