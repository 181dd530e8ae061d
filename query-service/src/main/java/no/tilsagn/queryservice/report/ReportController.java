package no.tilsagn.queryservice.report;

import java.time.Year;
import java.util.Locale;
import no.tilsagn.event.Language;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.Page;
import no.tilsagn.queryservice.answer.PageRequest;
import no.tilsagn.queryservice.answer.Single;
import no.tilsagn.queryservice.answer.Snapshots;
import no.tilsagn.queryservice.answer.Viewpoint;
import no.tilsagn.queryservice.register.Registers;
import no.tilsagn.report.ReportKind;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reports for the board over HTTP, those it approved, and the proof that they are made again. */
@RestController
@RequestMapping("/programmes/{programme}")
class ReportController {

    private final Snapshots snapshots;
    private final Registers registers;
    private final Reports reports;
    private final ReportProofs proofs;

    ReportController(Snapshots snapshots, Registers registers, Reports reports, ReportProofs proofs) {
        this.snapshots = snapshots;
        this.registers = registers;
        this.reports = reports;
        this.proofs = proofs;
    }

    /** Where the portfolio stands, with its money of a year. */
    @GetMapping("/reports/portfolio-status")
    Single<PortfolioStatus> portfolioStatus(
            @PathVariable ProgrammeId programme,
            @RequestParam Year year,
            @ParameterObject Viewpoint viewpoint,
            Locale locale) {
        return report(PortfolioStatus.class, ReportKind.PORTFOLIO_STATUS, programme, year, viewpoint, locale);
    }

    /** What became of a year. */
    @GetMapping("/reports/annual-report")
    Single<AnnualReport> annualReport(
            @PathVariable ProgrammeId programme,
            @RequestParam Year year,
            @ParameterObject Viewpoint viewpoint,
            Locale locale) {
        return report(AnnualReport.class, ReportKind.ANNUAL_REPORT, programme, year, viewpoint, locale);
    }

    /** The programme's risks, and when they were last gone through. */
    @GetMapping("/reports/risk-assessment")
    Single<RiskAssessment> riskAssessment(
            @PathVariable ProgrammeId programme,
            @RequestParam Year year,
            @ParameterObject Viewpoint viewpoint,
            Locale locale) {
        return report(RiskAssessment.class, ReportKind.RISK_ASSESSMENT, programme, year, viewpoint, locale);
    }

    /** The reports that the board approved, each with what it was made of and the digest of its bytes. */
    @GetMapping("/report-approvals")
    Page<ReportApproval> approvals(
            @PathVariable ProgrammeId programme,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = PageRequest.DEFAULT_SIZE) int size,
            @ParameterObject Viewpoint viewpoint) {
        return registers.page(programme, viewpoint, Reports.APPROVED, new PageRequest(page, size), ReportApproval::of);
    }

    /** Makes every approved report again and holds its digest against the one that was approved. */
    @GetMapping("/report-approvals/proof")
    ReportProofs.ReportProofsAnswer proof(@PathVariable ProgrammeId programme, @ParameterObject Viewpoint viewpoint) {
        return proofs.of(programme, viewpoint);
    }

    private <T extends Report> Single<T> report(
            Class<T> type, ReportKind kind, ProgrammeId programme, Year year, Viewpoint viewpoint, Locale locale) {
        return snapshots.read(
                programme,
                viewpoint,
                snapshot -> Single.of(snapshot, type.cast(reports.of(snapshot, kind, year, Language.of(locale)))));
    }
}
