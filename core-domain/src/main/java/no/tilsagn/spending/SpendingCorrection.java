package no.tilsagn.spending;

import static no.tilsagn.command.Refusal.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tilsagn.budget.BudgetYearState;
import no.tilsagn.budget.LineRules;
import no.tilsagn.budget.NamedLine;
import no.tilsagn.command.Acting;
import no.tilsagn.command.DatedEvent;
import no.tilsagn.command.Decision;
import no.tilsagn.command.Participants;
import no.tilsagn.command.Refusal;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.command.Rule;
import no.tilsagn.event.EventReference;
import no.tilsagn.money.Account;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.yearend.Cascade;
import no.tilsagn.yearend.Closing;
import no.tilsagn.yearend.Rest;

/** A reported figure put right: what stands against it, and what follows from it in the years after. */
public final class SpendingCorrection {

    private final CorrectSpending command;
    private final BudgetYearState year;
    private final NamedLine named;

    public SpendingCorrection(CorrectSpending command, BudgetYearState year) {
        this.command = command;
        this.year = year;
        this.named = new NamedLine(command.line(), command.label());
    }

    public Decision decide(Acting acting, Participants in) {
        List<NamedLine> lines = List.of(named);
        return Rule.firstOf(
                () -> new Decision.Accepted(events(in)),
                () -> LineRules.known(year, List.of(named.line())),
                () -> SpendingDecider.reporterOf(year, named.line(), acting),
                () -> LineRules.labelsOfLines(year, lines),
                () -> LineRules.labelsClear(year, lines),
                this::reported,
                this::changes);
    }

    private Optional<Refusal> reported() {
        return when(
                figure().isEmpty(),
                RefusalCode.SPENDING_NOT_REPORTED,
                "line",
                named.line(),
                "label",
                label(),
                "tertial",
                command.tertial());
    }

    private Optional<Refusal> changes() {
        Money before = figure().orElseThrow().cumulative();
        return when(
                before.equals(command.cumulative()),
                RefusalCode.NOTHING_TO_CORRECT,
                "line",
                named.line(),
                "label",
                label(),
                "tertial",
                command.tertial(),
                "cumulative",
                before);
    }

    private List<DatedEvent> events(Participants in) {
        SpendingFigures.Figure before = figure().orElseThrow();
        boolean stands = year.spending()
                .latest(account())
                .filter(command.tertial()::equals)
                .isPresent();
        Money change = stands ? command.cumulative().minus(before.cumulative()) : Money.ZERO;
        Closing closing = year.closing();
        Rest rest = closing == null ? Rest.LEFT : closing.restOf(label());
        EventReference corrected = year.event(before.sequence());
        List<DatedEvent> events = new ArrayList<>();
        events.add(new DatedEvent(
                command.effectiveOn(),
                new SpendingCorrected(
                        command.programme(),
                        command.year(),
                        command.tertial(),
                        command.line(),
                        label(),
                        before.cumulative(),
                        command.cumulative(),
                        change,
                        rest,
                        corrected,
                        command.decision(),
                        command.reason())));
        if (rest == Rest.CARRIED_OVER) {
            EventReference cause = year.event(year.sequence() + 1);
            events.addAll(Cascade.after(year, in, command.line(), label(), change.negated(), cause));
        }
        return events;
    }

    private Optional<SpendingFigures.Figure> figure() {
        return year.spending().of(account(), command.tertial());
    }

    private Account account() {
        return Account.spent(command.year(), command.line(), label());
    }

    private SourceLabel label() {
        return LineRules.label(year, named);
    }
}
