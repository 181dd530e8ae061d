package no.tilsagn.queryservice.gathering;

import java.util.List;
import no.tilsagn.gathering.GatheringRow;
import no.tilsagn.queryservice.export.Column;
import no.tilsagn.queryservice.readmodel.StoredRows;
import no.tilsagn.queryservice.register.RegisterTable;
import org.springframework.stereotype.Component;

/** The gatherings as a table. */
@Component
class GatheringTable extends RegisterTable<GatheringRow> {

    GatheringTable(StoredRows rows) {
        super(
                rows,
                "gatherings",
                GatheringController.ENTRIES,
                List.of(
                        new Column<>("code", row -> row.code().value()),
                        new Column<>("version", GatheringRow::version),
                        new Column<>("year", GatheringRow::year),
                        new Column<>("name", GatheringRow::name),
                        new Column<>("heldOn", GatheringRow::heldOn)));
    }
}
