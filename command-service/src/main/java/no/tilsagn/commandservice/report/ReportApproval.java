package no.tilsagn.commandservice.report;

import java.time.LocalDate;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.report.ApproveReport;
import no.tilsagn.report.ReportEdition;

/** Body of a request to record that the board approved a report. */
record ReportApproval(ReportEdition edition, String sha256, LocalDate effectiveOn, DecisionReference decision) {

    ApproveReport command(ProgrammeId programme) {
        return new ApproveReport(programme, edition, sha256, effectiveOn, decision);
    }
}
