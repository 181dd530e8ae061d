package no.tilsagn.transfer;

import java.time.Year;
import no.tilsagn.budget.BudgetEvent;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.fundingapplication.FundingApplicationState;
import no.tilsagn.money.Account;
import no.tilsagn.money.Money;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.rule.RuleReference;
import org.jspecify.annotations.Nullable;

/**
 * Money moved by decision. Spending and carry-over are events of their own.
 *
 * @param from the account that paid
 * @param to the account that received, of the same label
 * @param amount more than zero
 * @param application the application it was granted on, if any
 * @param rule the rule on who disposes of the line that paid, as it was in force; none where none is registered, and for
 *     what is no reallocation
 */
public record FundsTransferred(
        ProgrammeId programme,
        Year year,
        Account from,
        Account to,
        Money amount,
        @Nullable FundingApplicationId application,
        DecisionReference decision,
        @Nullable RuleReference rule)
        implements BudgetEvent {

    /** What an approved application moves: frame → line. */
    public static FundsTransferred grant(FundingApplicationState application, DecisionReference decision) {
        return grant(application, application.amount(), decision);
    }

    /** What an application granted in part moves: frame → line. */
    public static FundsTransferred grant(
            FundingApplicationState application, Money granted, DecisionReference decision) {
        return new FundsTransferred(
                application.programme(),
                application.year(),
                Account.frame(application.year(), application.label()),
                Account.line(application.year(), application.line(), application.label()),
                granted,
                application.application(),
                decision,
                null);
    }

    /** What goes back from a line or a frame. */
    public static FundsTransferred giveBack(
            ProgrammeId programme, Year year, Account from, Money amount, DecisionReference decision) {
        return new FundsTransferred(programme, year, from, from.givenBack(), amount, null, decision, null);
    }
}
