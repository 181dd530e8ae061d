package no.tilsagn.budget;

import static no.tilsagn.command.Refusal.when;

import java.util.Objects;
import java.util.Optional;
import no.tilsagn.command.Participants;
import no.tilsagn.command.Refusal;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.money.Account;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.project.ProjectState;

/** What stands against granting money to a line, whichever command grants it. */
public final class GrantRules {

    private GrantRules() {}

    /** The line takes applications this year. */
    public static Optional<Refusal> takesApplications(BudgetLine line) {
        return when(line.noMoreApplications(), RefusalCode.NO_MORE_APPLICATIONS, "line", line.line());
    }

    /** A closed project receives no money. */
    public static Optional<Refusal> projectOpen(BudgetLine line, Participants in) {
        return Optional.ofNullable(line.project())
                .flatMap(in::project)
                .filter(ProjectState::isClosed)
                .map(project -> Refusal.of(
                        RefusalCode.PROJECT_CLOSED,
                        "project",
                        project.number(),
                        "phase",
                        String.valueOf(project.phase())));
    }

    /**
     * A closed project receives by reallocation no more than what covers its line below zero, with which the year could
     * never close.
     *
     * @param to the line's account
     */
    public static Optional<Refusal> projectReceives(BudgetYearState year, Account to, Money amount, Participants in) {
        return year.balances().of(to).plus(amount).isPositive()
                ? latestPlanned(year, Objects.requireNonNull(to.line()), in).flatMap(line -> projectOpen(line, in))
                : Optional.empty();
    }

    /** The line in the year's plan, or in the latest one before that had it. */
    private static Optional<BudgetLine> latestPlanned(BudgetYearState year, LineCode line, Participants in) {
        return year.line(line)
                .or(() -> in.budgetYear(year.year().minusYears(1)).flatMap(before -> latestPlanned(before, line, in)));
    }

    /** The account holds what is to be taken from it. */
    public static Optional<Refusal> covered(BudgetYearState year, Account account, Money amount) {
        Money available = year.balances().of(account);
        return when(
                amount.exceeds(available),
                RefusalCode.AMOUNT_EXCEEDS_BALANCE,
                "account",
                account,
                "available",
                available,
                "amount",
                amount);
    }
}
