package no.tilsagn.commandservice.fundingapplication;

import java.time.LocalDate;
import no.tilsagn.commandservice.text.NewText;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.fundingapplication.LodgeAppeal;
import no.tilsagn.programme.ProgrammeId;

/** Body of a request to appeal against a rejection. */
record Appeal(String reason, LocalDate effectiveOn) {

    LodgeAppeal command(ProgrammeId programme, FundingApplicationId application, NewText text) {
        return new LodgeAppeal(programme, application, text.reference(), effectiveOn);
    }
}
