package no.tilsagn.queryservice.report;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.tilsagn.event.Language;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.history.Words;
import no.tilsagn.queryservice.plan.Plans;
import no.tilsagn.queryservice.problem.ProblemException;
import no.tilsagn.queryservice.readmodel.RowQuery;
import no.tilsagn.queryservice.readmodel.StoredRows;
import no.tilsagn.queryservice.register.Registers;
import no.tilsagn.report.ReportKind;
import no.tilsagn.report.ReportRow;
import no.tilsagn.risk.RiskRow;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes reports, each of one snapshot and nothing else. */
@Component
class Reports {

    static final RowQuery<ReportRow> APPROVED = Registers.entries(ReportRow.class, ReportRow.KEY_PREFIX);
    private static final RowQuery<RiskRow> RISKS = Registers.entries(RiskRow.class, RiskRow.KEY_PREFIX);

    private final StoredRows rows;
    private final Plans plans;
    private final PortfolioStatuses portfolioStatuses;
    private final AnnualReports annualReports;
    private final MessageSource messages;

    Reports(
            StoredRows rows,
            Plans plans,
            PortfolioStatuses portfolioStatuses,
            AnnualReports annualReports,
            MessageSource messages) {
        this.rows = rows;
        this.plans = plans;
        this.portfolioStatuses = portfolioStatuses;
        this.annualReports = annualReports;
        this.messages = messages;
    }

    /**
     * A report.
     *
     * @throws ProblemException when there is no budget of the year
     */
    Report of(Snapshot snapshot, ReportKind kind, Year year, Language language) {
        plans.requireYear(snapshot, year);
        Locale locale = language.locale();
        Words words = new Words(messages, locale);
        List<ReportApproval> approvals = approvals(snapshot, kind, year);
        return switch (kind) {
            case PORTFOLIO_STATUS -> portfolioStatuses.of(snapshot, year, language, words, approvals);
            case ANNUAL_REPORT -> annualReports.of(snapshot, year, language, words, approvals);
            case RISK_ASSESSMENT ->
                RiskAssessment.of(year, language, rows.list(snapshot, RISKS), messages, locale, approvals);
        };
    }

    private List<ReportApproval> approvals(Snapshot snapshot, ReportKind kind, Year year) {
        return rows.list(snapshot, APPROVED.containing(Map.of("edition", Map.of("kind", kind, "year", year)))).stream()
                .map(ReportApproval::of)
                .toList();
    }
}
