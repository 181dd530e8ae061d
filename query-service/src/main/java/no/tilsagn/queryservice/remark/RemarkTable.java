package no.tilsagn.queryservice.remark;

import java.util.List;
import no.tilsagn.queryservice.export.Column;
import no.tilsagn.queryservice.readmodel.StoredRows;
import no.tilsagn.queryservice.register.RegisterTable;
import no.tilsagn.remark.RemarkRow;
import org.springframework.stereotype.Component;

/** The remarks on the source as a table. */
@Component
class RemarkTable extends RegisterTable<RemarkRow> {

    RemarkTable(StoredRows rows) {
        super(
                rows,
                "remarks",
                RemarkRows.ALL,
                List.of(
                        new Column<>("code", row -> row.code().value()),
                        new Column<>("version", RemarkRow::version),
                        new Column<>("kind", row -> row.about().kind()),
                        new Column<>("severity", row -> row.about().severity()),
                        new Column<>("section", row -> row.about().section()),
                        new Column<>("year", row -> row.about().year()),
                        new Column<>("lines", row -> row.about().lines()),
                        new Column<>("labels", row -> row.about().labels()),
                        new Column<>("language", row -> row.about().language().code()),
                        new Column<>("finding", RemarkRow::finding),
                        new Column<>("treatment", RemarkRow::treatment)));
    }
}
