package no.tilsagn.budget;

import static no.tilsagn.command.Decision.accepted;
import static no.tilsagn.command.Decision.refused;
import static no.tilsagn.command.Refusal.when;

import java.util.List;
import no.tilsagn.command.Acting;
import no.tilsagn.command.Decision;
import no.tilsagn.command.Participants;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.command.Rule;
import no.tilsagn.money.Account;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.programme.LabelRules;
import no.tilsagn.programme.ProgrammeState;

/** Decides the commands about budget years. */
public final class BudgetDecider {

    private BudgetDecider() {}

    public static Decision decide(BudgetCommand command, Acting acting, ProgrammeState programme, Participants in) {
        return switch (command) {
            case OpenBudgetYear c -> OpeningRules.decide(c, programme, in);
            case SetFrame c -> setFrame(c, programme, in);
            case AdoptBudget c ->
                in.budgetYear(c.year())
                        .map(year -> new Adoption(c, year, in).decide())
                        .orElseGet(() -> unknownYear(c));
        };
    }

    private static Decision setFrame(SetFrame c, ProgrammeState programme, Participants in) {
        List<SourceLabel> labels = List.of(c.label());
        return Rule.firstOf(
                () -> in.budgetYear(c.year())
                        .map(year -> setFrame(c, programme, year))
                        .orElseGet(() -> unknownYear(c)),
                () -> LabelRules.sourcesKnown(programme, labels),
                () -> LabelRules.inOrder(programme, labels));
    }

    private static Decision setFrame(SetFrame c, ProgrammeState programme, BudgetYearState year) {
        Money before = year.frame(c.label());
        Money granted = before.minus(year.balances().of(Account.frame(c.year(), c.label())));
        return Rule.firstOf(
                () -> accepted(
                        c.effectiveOn(),
                        new FrameSet(c.programme(), c.year(), c.label(), before, c.amount(), c.decision())),
                () -> LabelRules.notPastLastYear(programme, c.year(), c.effectiveOn(), List.of(c.label())),
                () -> when(
                        granted.exceeds(c.amount()),
                        RefusalCode.FRAME_BELOW_GRANTED,
                        "label",
                        c.label(),
                        "granted",
                        granted,
                        "amount",
                        c.amount()));
    }

    private static Decision unknownYear(BudgetCommand c) {
        return refused(RefusalCode.UNKNOWN_BUDGET_YEAR, "year", c.year().getValue());
    }
}
