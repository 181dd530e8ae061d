package no.tilsagn.fundingapplication;

import no.tilsagn.command.DecisionReference;
import no.tilsagn.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The project-owner group recommended what to decide.
 *
 * @param amount recommended in whole kroner; none for a rejection
 * @param recommendedBy opaque id of whoever recommended, who may not decide as well
 */
public record FundingApplicationRecommended(
        FundingApplicationId application,
        Recommendation recommendation,
        @Nullable Money amount,
        String recommendedBy,
        DecisionReference decision)
        implements FundingApplicationEvent {}
