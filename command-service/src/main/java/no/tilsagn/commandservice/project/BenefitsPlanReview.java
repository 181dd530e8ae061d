package no.tilsagn.commandservice.project;

import java.time.LocalDate;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.project.ProjectId;
import no.tilsagn.project.ReviewBenefitsPlan;

/** Body of a request to record that a project's benefits plan was gone through. */
record BenefitsPlanReview(String reference, LocalDate reviewedOn, LocalDate effectiveOn) {

    ReviewBenefitsPlan command(ProgrammeId programme, ProjectId project) {
        return new ReviewBenefitsPlan(programme, project, reference, reviewedOn, effectiveOn);
    }
}
