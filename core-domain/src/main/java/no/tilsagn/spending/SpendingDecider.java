package no.tilsagn.spending;

import static no.tilsagn.command.Decision.accepted;
import static no.tilsagn.command.Refusal.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tilsagn.budget.BudgetLine;
import no.tilsagn.budget.BudgetYearState;
import no.tilsagn.budget.LineRules;
import no.tilsagn.budget.NamedLine;
import no.tilsagn.command.Acting;
import no.tilsagn.command.Decision;
import no.tilsagn.command.Participants;
import no.tilsagn.command.Refusal;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.command.Role;
import no.tilsagn.command.Rule;
import no.tilsagn.money.Account;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;

/** Decides what is reported as spent; a line may fall below zero, and its year then does not close. */
public final class SpendingDecider {

    private SpendingDecider() {}

    public static Decision report(ReportSpending c, Acting acting, BudgetYearState year, Participants in) {
        List<NamedLine> lines = named(c);
        return Rule.firstOf(
                () -> accepted(c.effectiveOn(), reported(c, year)),
                () -> LineRules.known(year, lines.stream().map(NamedLine::line).toList()),
                () -> first(lines, line -> reporterOf(year, line.line(), acting)),
                () -> LineRules.open(year),
                () -> LineRules.inForce(year),
                () -> LineRules.namedOnce(year, lines),
                () -> LineRules.labelsOfLines(year, lines),
                () -> LineRules.labelsClear(year, lines),
                () -> c.lines().stream()
                        .flatMap(line -> AccountingNumbers.asRegistered(line, year, in).stream())
                        .findFirst(),
                () -> first(lines, line -> notReported(c, year, line)));
    }

    /** The role all lines of a report ask for, where they ask for one and the same. */
    public static Optional<Role> reporter(List<LineCode> lines, BudgetYearState year) {
        List<Role> roles = lines.stream()
                .flatMap(line -> year.line(line).stream())
                .map(BudgetLine::reporter)
                .distinct()
                .toList();
        return roles.size() == 1 ? Optional.of(roles.getFirst()) : Optional.empty();
    }

    /** Each role reports for its own lines; who holds both may report for all. */
    static Optional<Refusal> reporterOf(BudgetYearState year, LineCode code, Acting acting) {
        BudgetLine line = year.line(code).orElseThrow();
        return when(
                !acting.holds(line.reporter()),
                RefusalCode.SUBMITTER_NOT_OF_LINE,
                "line",
                code,
                "needed",
                line.reporter().claim(),
                "role",
                acting.role().claim());
    }

    private static Optional<Refusal> notReported(ReportSpending c, BudgetYearState year, NamedLine line) {
        SourceLabel label = LineRules.label(year, line);
        return year.spending()
                .latest(Account.spent(c.year(), line.line(), label))
                .filter(latest -> latest.compareTo(c.tertial()) >= 0)
                .map(latest -> Refusal.of(
                        RefusalCode.SPENDING_ALREADY_REPORTED,
                        "line",
                        line.line(),
                        "label",
                        label,
                        "tertial",
                        c.tertial(),
                        "reported",
                        latest));
    }

    private static SpendingReported reported(ReportSpending c, BudgetYearState year) {
        List<SpentLine> lines = new ArrayList<>();
        for (ReportSpending.Line line : c.lines()) {
            SourceLabel label = LineRules.label(year, new NamedLine(line.line(), line.label()));
            Money before = year.spending().spent(Account.spent(c.year(), line.line(), label));
            lines.add(new SpentLine(
                    line.line(), label, line.cumulative(), line.cumulative().minus(before)));
        }
        return new SpendingReported(c.programme(), c.year(), c.tertial(), lines);
    }

    private static List<NamedLine> named(ReportSpending c) {
        return c.lines().stream()
                .map(line -> new NamedLine(line.line(), line.label()))
                .toList();
    }

    private static Optional<Refusal> first(
            List<NamedLine> lines, java.util.function.Function<NamedLine, Optional<Refusal>> rule) {
        return lines.stream().flatMap(line -> rule.apply(line).stream()).findFirst();
    }
}
