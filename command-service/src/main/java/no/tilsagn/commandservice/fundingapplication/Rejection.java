package no.tilsagn.commandservice.fundingapplication;

import java.time.LocalDate;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.commandservice.text.NewText;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.fundingapplication.RejectFundingApplication;
import no.tilsagn.programme.ProgrammeId;

/** Body of a request to turn an application down. */
record Rejection(String reason, LocalDate effectiveOn, DecisionReference decision) {

    RejectFundingApplication command(ProgrammeId programme, FundingApplicationId application, NewText text) {
        return new RejectFundingApplication(programme, application, text.reference(), effectiveOn, decision);
    }
}
