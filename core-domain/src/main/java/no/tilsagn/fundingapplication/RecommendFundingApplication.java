package no.tilsagn.fundingapplication;

import java.time.LocalDate;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.money.Money;
import no.tilsagn.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * Recommend what to decide about an application that was worked on.
 *
 * @param amount recommended in whole kroner: for a grant, and only there
 * @param decision where the project-owner group's recommendation stands
 */
public record RecommendFundingApplication(
        ProgrammeId programme,
        FundingApplicationId application,
        Recommendation recommendation,
        @Nullable Money amount,
        LocalDate effectiveOn,
        DecisionReference decision)
        implements FundingApplicationCommand {

    public RecommendFundingApplication {
        boolean fits = recommendation == Recommendation.GRANT ? amount != null && amount.isPositive() : amount == null;
        if (!fits) {
            throw new IllegalArgumentException("a grant is recommended with an amount, a rejection without one");
        }
    }
}
