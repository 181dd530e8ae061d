package no.tilsagn.fundingapplication;

import no.tilsagn.command.DecisionReference;
import no.tilsagn.money.Money;

/**
 * An application was granted; the transfer of its money is stored with it.
 *
 * @param granted what was granted
 */
public record FundingApplicationApproved(FundingApplicationId application, Money granted, DecisionReference decision)
        implements FundingApplicationEvent {}
