package no.tilsagn.commandservice.fundingapplication;

import java.time.LocalDate;
import java.util.Optional;
import no.tilsagn.board.Deputising;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.commandservice.text.NewText;
import no.tilsagn.fundingapplication.ApproveFundingApplication;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.money.Money;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.rule.DecidingAuthority;
import org.jspecify.annotations.Nullable;

/** Body of a request to approve an application, in full or in part. */
record Approval(
        @Nullable DecidingAuthority authority,
        @Nullable Deputising deputising,
        @Nullable Money granted,
        @Nullable String conditions,
        LocalDate effectiveOn,
        DecisionReference decision) {

    ApproveFundingApplication command(ProgrammeId programme, FundingApplicationId application, Optional<NewText> text) {
        return new ApproveFundingApplication(
                programme,
                application,
                authority,
                deputising,
                granted,
                text.map(NewText::reference).orElse(null),
                effectiveOn,
                decision);
    }
}
