package no.tilsagn.project;

import java.time.LocalDate;
import no.tilsagn.command.Reference;
import no.tilsagn.programme.ProgrammeId;

/**
 * Record that a project's benefits plan was gone through, changed or not.
 *
 * @param reference where the review stands, 1 to 100 characters: an identifier, no prose
 * @param reviewedOn the day of the review
 */
public record ReviewBenefitsPlan(
        ProgrammeId programme, ProjectId project, String reference, LocalDate reviewedOn, LocalDate effectiveOn)
        implements ProjectCommand {

    public ReviewBenefitsPlan {
        Reference.require("a review's reference", reference);
    }
}
