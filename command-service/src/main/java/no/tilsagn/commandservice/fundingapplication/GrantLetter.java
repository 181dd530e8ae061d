package no.tilsagn.commandservice.fundingapplication;

import java.time.LocalDate;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.fundingapplication.RecordGrantLetter;
import no.tilsagn.programme.ProgrammeId;

/** Body of a request to record where the letter on a grant stands. */
record GrantLetter(String letter, LocalDate effectiveOn) {

    RecordGrantLetter command(ProgrammeId programme, FundingApplicationId application) {
        return new RecordGrantLetter(programme, application, letter, effectiveOn);
    }
}
