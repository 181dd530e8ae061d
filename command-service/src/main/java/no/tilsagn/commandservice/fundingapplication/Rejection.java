package no.tilsagn.commandservice.fundingapplication;

import java.time.LocalDate;
import no.tilsagn.board.Deputising;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.commandservice.text.NewText;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.fundingapplication.RejectFundingApplication;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.rule.DecidingAuthority;
import org.jspecify.annotations.Nullable;

/** Body of a request to turn an application down. */
record Rejection(
        @Nullable DecidingAuthority authority,
        @Nullable Deputising deputising,
        String reason,
        LocalDate effectiveOn,
        DecisionReference decision) {

    RejectFundingApplication command(ProgrammeId programme, FundingApplicationId application, NewText text) {
        return new RejectFundingApplication(
                programme, application, authority, deputising, text.reference(), effectiveOn, decision);
    }
}
