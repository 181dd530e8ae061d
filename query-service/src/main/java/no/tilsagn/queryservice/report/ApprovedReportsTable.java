package no.tilsagn.queryservice.report;

import java.util.List;
import no.tilsagn.queryservice.export.Column;
import no.tilsagn.queryservice.readmodel.StoredRows;
import no.tilsagn.queryservice.register.RegisterTable;
import no.tilsagn.report.ReportRow;
import org.springframework.stereotype.Component;

/** The register of approved reports as a table. */
@Component
class ApprovedReportsTable extends RegisterTable<ReportRow> {

    ApprovedReportsTable(StoredRows rows) {
        super(
                rows,
                "report-approvals",
                Reports.APPROVED,
                List.of(
                        new Column<>("code", row -> row.edition().code()),
                        new Column<>("kind", row -> row.edition().kind()),
                        new Column<>("year", row -> row.edition().year()),
                        new Column<>("language", row -> row.edition().language().code()),
                        new Column<>("position", row -> row.edition().position()),
                        new Column<>("effectiveOn", row -> row.edition().effectiveOn()),
                        new Column<>("sha256", ReportRow::sha256),
                        new Column<>("approvedAt", ReportRow::position),
                        new Column<>("decision", row -> row.decision().reference()),
                        new Column<>("decidedOn", row -> row.decision().decidedOn())));
    }
}
