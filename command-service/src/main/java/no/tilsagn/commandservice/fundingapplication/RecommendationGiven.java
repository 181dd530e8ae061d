package no.tilsagn.commandservice.fundingapplication;

import java.time.LocalDate;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.fundingapplication.RecommendFundingApplication;
import no.tilsagn.fundingapplication.Recommendation;
import no.tilsagn.money.Money;
import no.tilsagn.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;

/** Body of a request to recommend what to decide. */
record RecommendationGiven(
        Recommendation recommendation, @Nullable Money amount, LocalDate effectiveOn, DecisionReference decision) {

    RecommendFundingApplication command(ProgrammeId programme, FundingApplicationId application) {
        return new RecommendFundingApplication(programme, application, recommendation, amount, effectiveOn, decision);
    }
}
