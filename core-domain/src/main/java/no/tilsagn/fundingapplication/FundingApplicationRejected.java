package no.tilsagn.fundingapplication;

import no.tilsagn.command.DecisionReference;
import no.tilsagn.event.TextReference;

/** An application was turned down. */
public record FundingApplicationRejected(
        FundingApplicationId application, TextReference reason, DecisionReference decision)
        implements FundingApplicationEvent {}
