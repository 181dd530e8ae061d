package no.tilsagn.commandservice.fundingapplication;

import java.time.LocalDate;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.fundingapplication.ApproveFundingApplication;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.programme.ProgrammeId;

/** Body of a request to approve an application. */
record Approval(LocalDate effectiveOn, DecisionReference decision) {

    ApproveFundingApplication command(ProgrammeId programme, FundingApplicationId application) {
        return new ApproveFundingApplication(programme, application, effectiveOn, decision);
    }
}
