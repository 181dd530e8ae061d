package no.tilsagn.queryservice.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import no.tilsagn.event.Language;
import no.tilsagn.queryservice.risk.RiskItem;
import no.tilsagn.queryservice.risk.RiskMatrix;
import no.tilsagn.risk.RiskRow;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * The programme's risks, and when they were last gone through.
 *
 * @param matrix how many there are of each probability and consequence
 * @param notReviewedInYear how many were not gone through in the year
 * @param approvals of this report of this year, as far as known
 */
record RiskAssessment(
        Year year,
        Language language,
        RiskMatrix matrix,
        List<AssessedRisk> risks,
        int notReviewedInYear,
        List<ReportApproval> approvals)
        implements Report {

    /**
     * A risk.
     *
     * @param lastReviewedOn none before the first review
     */
    record AssessedRisk(
            @JsonUnwrapped RiskItem risk, @Nullable LocalDate lastReviewedOn) {}

    static RiskAssessment of(
            Year year,
            Language language,
            List<RiskRow> risks,
            MessageSource messages,
            Locale locale,
            List<ReportApproval> approvals) {
        return new RiskAssessment(
                year,
                language,
                RiskMatrix.of(risks, messages, locale),
                risks.stream()
                        .map(risk -> new AssessedRisk(RiskItem.of(risk, messages, locale), lastReview(risk)))
                        .toList(),
                (int) risks.stream()
                        .filter(risk -> risk.reviewedOn().stream()
                                .noneMatch(day -> Year.from(day).equals(year)))
                        .count(),
                approvals);
    }

    private static @Nullable LocalDate lastReview(RiskRow risk) {
        return risk.reviewedOn().stream().max(Comparator.naturalOrder()).orElse(null);
    }
}
