package no.tilsagn.fundingapplication;

import no.tilsagn.event.TextReference;
import org.jspecify.annotations.Nullable;

/** An application was taken back before it was decided. */
public record FundingApplicationWithdrawn(
        FundingApplicationId application, @Nullable TextReference reason) implements FundingApplicationEvent {}
