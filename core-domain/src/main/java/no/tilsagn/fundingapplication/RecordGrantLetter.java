package no.tilsagn.fundingapplication;

import java.time.LocalDate;
import no.tilsagn.command.Reference;
import no.tilsagn.programme.ProgrammeId;

/**
 * Record where the letter that tells of a grant stands; it has effect on the day it was sent.
 *
 * @param letter an identifier, such as {@code 2025/17-9}; no prose
 */
public record RecordGrantLetter(
        ProgrammeId programme, FundingApplicationId application, String letter, LocalDate effectiveOn)
        implements FundingApplicationCommand {

    public RecordGrantLetter {
        Reference.require("a letter's reference", letter);
    }
}
