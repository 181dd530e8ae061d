package no.tilsagn.fundingapplication;

import no.tilsagn.command.DecisionReference;
import no.tilsagn.event.TextReference;
import org.jspecify.annotations.Nullable;

/** The decision about an application was put off; it stays open. */
public record FundingApplicationDeferred(
        FundingApplicationId application,
        @Nullable TextReference reason,
        DecidedUnder under,
        DecisionReference decision)
        implements FundingApplicationEvent {}
