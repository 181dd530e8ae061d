package no.tilsagn.queryservice.decision;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilsagn.budget.AdoptedLine;
import no.tilsagn.budget.BudgetAdopted;
import no.tilsagn.budget.BudgetEvent;
import no.tilsagn.budget.BudgetYearOpened;
import no.tilsagn.budget.FrameSet;
import no.tilsagn.budget.NoMoreApplicationsLifted;
import no.tilsagn.budget.OpeningRegistered;
import no.tilsagn.money.LineAmount;
import no.tilsagn.money.Money;
import no.tilsagn.queryservice.history.Words;
import no.tilsagn.spending.SpendingCorrected;
import no.tilsagn.spending.SpendingReported;
import no.tilsagn.transfer.FundsTransferred;
import no.tilsagn.transfer.SourcesSplit;
import no.tilsagn.yearend.CarryOverEstimated;
import no.tilsagn.yearend.OpeningAdjusted;
import no.tilsagn.yearend.YearClosed;

/** What was decided about the money of a year. */
final class BudgetSentences {

    private BudgetSentences() {}

    static String of(BudgetEvent event, Words words) {
        return switch (event) {
            case FrameSet e ->
                words.say(
                        "decided.frame",
                        e.year().toString(),
                        e.label().toString(),
                        words.kroner(e.before()),
                        words.kroner(e.amount()));
            case OpeningRegistered e -> words.say("decided.opening", e.year().toString(), words.kroner(sum(e.lines())));
            case BudgetAdopted e ->
                words.say(
                        "decided.budget",
                        e.year().toString(),
                        e.year().minusYears(1).toString(),
                        words.kroner(sum(e.lines().stream().map(AdoptedLine::carryOver))),
                        words.kroner(sum(e.lines().stream().map(AdoptedLine::applied))));
            case NoMoreApplicationsLifted e ->
                words.say("decided.flag-lifted", e.line().value(), e.year().toString());
            case FundsTransferred e ->
                words.say(
                        "decided.transferred",
                        words.kroner(e.amount()),
                        words.account(e.from()),
                        words.account(e.to()));
            case SourcesSplit e ->
                words.say(
                        "decided.split",
                        e.line().value(),
                        e.year().toString(),
                        e.label().toString(),
                        e.parts().stream()
                                .map(part -> part.label() + ": " + words.kroner(part.amount()))
                                .collect(Collectors.joining("; ")));
            case SpendingCorrected e ->
                words.say(
                        "decided.spending-corrected",
                        e.line().value(),
                        e.year().toString(),
                        words.name(e.tertial()),
                        words.kroner(e.before()),
                        words.kroner(e.cumulative()),
                        e.label().toString());
            case YearClosed e -> words.say("decided.year-closed", e.year().toString(), words.kroner(sum(e.lines())));
            case BudgetYearOpened _, SpendingReported _, CarryOverEstimated _, OpeningAdjusted _ ->
                throw DecisionSentences.undecided(event);
        };
    }

    private static Money sum(Collection<LineAmount> lines) {
        return sum(lines.stream().map(LineAmount::amount));
    }

    private static Money sum(Stream<Money> amounts) {
        return Money.sum(amounts.toList());
    }
}
