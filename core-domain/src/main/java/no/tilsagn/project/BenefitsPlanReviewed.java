package no.tilsagn.project;

import java.time.LocalDate;

/**
 * A project's benefits plan was gone through, changed or not.
 *
 * @param reference where the review stands
 * @param preparedBy opaque id of whoever recorded it, who may not decide the next gate as well
 */
public record BenefitsPlanReviewed(ProjectId project, String reference, LocalDate reviewedOn, String preparedBy)
        implements ProjectEvent {}
