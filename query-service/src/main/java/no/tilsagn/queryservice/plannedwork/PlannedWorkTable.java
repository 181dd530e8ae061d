package no.tilsagn.queryservice.plannedwork;

import java.util.List;
import no.tilsagn.plannedwork.PlannedWorkRow;
import no.tilsagn.queryservice.export.Column;
import no.tilsagn.queryservice.readmodel.StoredRows;
import no.tilsagn.queryservice.register.RegisterTable;
import org.springframework.stereotype.Component;

/** The planned results and implementations as a table. */
@Component
class PlannedWorkTable extends RegisterTable<PlannedWorkRow> {

    PlannedWorkTable(StoredRows rows) {
        super(
                rows,
                "planned-work",
                PlannedWorkController.ENTRIES,
                List.of(
                        new Column<>("code", row -> row.code().value()),
                        new Column<>("version", PlannedWorkRow::version),
                        new Column<>("kind", PlannedWorkRow::kind),
                        new Column<>("year", PlannedWorkRow::year),
                        new Column<>("ofKind", row -> row.of().kind()),
                        new Column<>("of", row -> row.of().number()),
                        new Column<>("description", PlannedWorkRow::description),
                        new Column<>("status", PlannedWorkRow::status),
                        new Column<>("statusOn", PlannedWorkRow::statusOn)));
    }
}
