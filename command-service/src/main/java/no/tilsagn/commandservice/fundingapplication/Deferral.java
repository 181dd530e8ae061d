package no.tilsagn.commandservice.fundingapplication;

import java.time.LocalDate;
import java.util.Optional;
import no.tilsagn.board.Deputising;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.commandservice.text.NewText;
import no.tilsagn.fundingapplication.DeferFundingApplication;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.rule.DecidingAuthority;
import org.jspecify.annotations.Nullable;

/** Body of a request to put a decision off. */
record Deferral(
        @Nullable DecidingAuthority authority,
        @Nullable Deputising deputising,
        @Nullable String reason,
        LocalDate effectiveOn,
        DecisionReference decision) {

    DeferFundingApplication command(ProgrammeId programme, FundingApplicationId application, Optional<NewText> text) {
        return new DeferFundingApplication(
                programme,
                application,
                authority,
                deputising,
                text.map(NewText::reference).orElse(null),
                effectiveOn,
                decision);
    }
}
