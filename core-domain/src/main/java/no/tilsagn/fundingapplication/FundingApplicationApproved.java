package no.tilsagn.fundingapplication;

import no.tilsagn.command.DecisionReference;
import no.tilsagn.event.TextReference;
import no.tilsagn.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An application was granted; the transfer of its money is stored with it.
 *
 * @param granted what was granted, in full or in part
 * @param conditions where the text on what is asked in return stands, if any
 * @param under the authority it was granted with; none for an ordinary one, which the board grants with the budget
 */
public record FundingApplicationApproved(
        FundingApplicationId application,
        Money granted,
        @Nullable TextReference conditions,
        @Nullable DecidedUnder under,
        DecisionReference decision)
        implements FundingApplicationEvent {}
