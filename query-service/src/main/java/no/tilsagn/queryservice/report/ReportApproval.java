package no.tilsagn.queryservice.report;

import no.tilsagn.command.DecisionReference;
import no.tilsagn.register.EntryCode;
import no.tilsagn.report.ReportEdition;
import no.tilsagn.report.ReportRow;

/**
 * That a report was approved.
 *
 * @param code in the register of approved reports
 * @param approvedAt position of the approval
 * @param edition what was approved was made of
 * @param sha256 of its bytes
 */
record ReportApproval(
        EntryCode code, long approvedAt, ReportEdition edition, String sha256, DecisionReference decision) {

    static ReportApproval of(ReportRow row) {
        return new ReportApproval(row.edition().code(), row.position(), row.edition(), row.sha256(), row.decision());
    }
}
