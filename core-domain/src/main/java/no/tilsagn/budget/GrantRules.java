package no.tilsagn.budget;

import static no.tilsagn.command.Refusal.when;

import java.util.Optional;
import no.tilsagn.command.Participants;
import no.tilsagn.command.Refusal;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.money.Account;
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
