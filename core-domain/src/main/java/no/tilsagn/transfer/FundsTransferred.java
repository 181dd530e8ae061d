package no.tilsagn.transfer;

import java.time.Year;
import no.tilsagn.board.Deputising;
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
 * @param rule it was decided under: for a grant the one on its authority, for a reallocation the one on who disposes of the
 *     line that paid; none where none is registered, and for what is granted with the budget or returned
 * @param deputising that the deputy decided a reallocation in the chair's place; of a grant the approval says it
 */
public record FundsTransferred(
        ProgrammeId programme,
        Year year,
        Account from,
        Account to,
        Money amount,
        @Nullable FundingApplicationId application,
        DecisionReference decision,
        @Nullable RuleReference rule,
        @Nullable Deputising deputising)
        implements BudgetEvent {

    /**
     * What an application moves that is granted in full or in part: frame → line.
     *
     * @param rule on the authority it is granted with; none where the board grants it with the budget
     */
    public static FundsTransferred grant(
            FundingApplicationState application,
            Money granted,
            DecisionReference decision,
            @Nullable RuleReference rule) {
        return new FundsTransferred(
                application.programme(),
                application.year(),
                Account.frame(application.year(), application.label()),
                Account.line(application.year(), application.line(), application.label()),
                granted,
                application.application(),
                decision,
                rule,
                null);
    }

    /** What goes back from a line or a frame. */
    public static FundsTransferred giveBack(
            ProgrammeId programme, Year year, Account from, Money amount, DecisionReference decision) {
        return new FundsTransferred(programme, year, from, from.givenBack(), amount, null, decision, null, null);
    }
}
