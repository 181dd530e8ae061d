package no.tilsagn.remark;

import static no.tilsagn.command.Decision.accepted;
import static no.tilsagn.command.Decision.refused;

import no.tilsagn.budget.BudgetYearState;
import no.tilsagn.budget.LineRules;
import no.tilsagn.command.Decision;
import no.tilsagn.command.Participants;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.command.Rule;
import no.tilsagn.programme.LabelRules;
import no.tilsagn.programme.ProgrammeState;
import no.tilsagn.register.EntryRules;

/** Decides the commands about remarks on the source. */
public final class RemarkDecider {

    private RemarkDecider() {}

    public static Decision decide(RemarkCommand command, ProgrammeState programme, Participants in) {
        return switch (command) {
            case RegisterRemark c ->
                Rule.firstOf(
                        () -> in.budgetYear(c.about().year())
                                .map(year -> register(c, year, in))
                                .orElseGet(() -> refused(
                                        RefusalCode.UNKNOWN_BUDGET_YEAR,
                                        "year",
                                        c.about().year().getValue())),
                        () -> LabelRules.sourcesKnown(programme, c.about().labels()),
                        () -> LabelRules.inOrder(programme, c.about().labels()));
        };
    }

    private static Decision register(RegisterRemark c, BudgetYearState year, Participants in) {
        return Rule.firstOf(
                () -> accepted(
                        c.effectiveOn(),
                        new RemarkRegistered(c.programme(), c.code(), c.about(), c.finding(), c.treatment())),
                () -> LineRules.known(year, c.about().lines()),
                () -> EntryRules.codeFree(c, in));
    }
}
