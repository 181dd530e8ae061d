package no.tilsagn.report;

/** A report that is put together of what is recorded, for the board to approve. */
public enum ReportKind {
    PORTFOLIO_STATUS,
    ANNUAL_REPORT,
    RISK_ASSESSMENT
}
