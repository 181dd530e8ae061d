package no.tilsagn.queryservice.gate;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import no.tilsagn.gate.ProjectHandOver;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.export.Column;
import no.tilsagn.queryservice.export.ExportTable;
import no.tilsagn.queryservice.readmodel.StoredRows;
import org.springframework.stereotype.Component;

/** What the line organisation has taken over as a table. */
@Component
class HandOversTable implements ExportTable<ProjectHandOver> {

    private static final List<Column<ProjectHandOver>> COLUMNS = List.of(
            new Column<>("position", ProjectHandOver::position),
            new Column<>("project", ProjectHandOver::number),
            new Column<>("to", ProjectHandOver::to),
            new Column<>("plannedWork", ProjectHandOver::plannedWork),
            new Column<>("benefits", ProjectHandOver::benefits),
            new Column<>("reference", row -> row.document().reference()),
            new Column<>("sha256", row -> row.document().sha256()),
            new Column<>("handedOverOn", row -> row.document().dated()),
            new Column<>("signedBy", row -> row.document().signedBy()));

    private final StoredRows rows;

    HandOversTable(StoredRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "hand-overs";
    }

    @Override
    public List<Column<ProjectHandOver>> columns() {
        return COLUMNS;
    }

    @Override
    public void forEach(Snapshot snapshot, Locale language, Consumer<ProjectHandOver> row) {
        rows.forEach(snapshot, GatesController.HAND_OVERS, row);
    }
}
