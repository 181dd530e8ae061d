package no.tilsagn.queryservice.report;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import no.tilsagn.event.Language;
import no.tilsagn.portfolio.EntryStatus;
import no.tilsagn.portfolio.PhaseBasis;
import no.tilsagn.queryservice.rating.RatingItem;
import no.tilsagn.queryservice.rating.RatingItem.OnCriterion;
import org.jspecify.annotations.Nullable;

/**
 * Where the portfolio stands, with its money of a year.
 *
 * @param phases one for each phase in the order projects go through them, and last those whose phase is not stated
 * @param focusAreas which have no phase
 * @param otherLines money of lines that are for neither a project nor a focus area
 * @param approvals of this report of this year, as far as known
 */
record PortfolioStatus(
        Year year,
        Language language,
        List<ProjectsInPhase> phases,
        List<MemberStatus> focusAreas,
        MoneyOfYear otherLines,
        MoneyOfYear money,
        List<ReportApproval> approvals)
        implements Report {

    /** The projects in a phase, by number. */
    record ProjectsInPhase(Worded phase, int count, MoneyOfYear money, List<MemberStatus> projects) {}

    /**
     * A project or focus area.
     *
     * @param phaseBasis how a project's phase is known; none for a focus area
     * @param rating none where a project is not rated; a focus area never is
     */
    record MemberStatus(
            String number,
            String name,
            EntryStatus status,
            @Nullable PhaseBasis phaseBasis,
            @Nullable RatingOfProject rating,
            MoneyOfYear money) {}

    /**
     * How a project is judged, newest of all at the moment of the report.
     *
     * @param ratings on every criterion, in their order
     * @param toBeClosedWithQuality a "red project" in the source's words, which says nothing bad of it
     * @param ratedOn since when it stands
     */
    record RatingOfProject(List<OnCriterion> ratings, boolean toBeClosedWithQuality, LocalDate ratedOn) {

        static @Nullable RatingOfProject of(@Nullable RatingItem rating) {
            return rating == null
                    ? null
                    : new RatingOfProject(rating.ratings(), rating.toBeClosedWithQuality(), rating.ratedOn());
        }
    }
}
