package no.tilsagn.project;

import java.time.LocalDate;

/**
 * A project's benefits plan was gone through, changed or not.
 *
 * @param reference where the review stands
 */
public record BenefitsPlanReviewed(ProjectId project, String reference, LocalDate reviewedOn) implements ProjectEvent {}
