package no.tilsagn.queryservice.register;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.export.Column;
import no.tilsagn.queryservice.export.ExportTable;
import no.tilsagn.queryservice.readmodel.RowQuery;
import no.tilsagn.queryservice.readmodel.StoredRows;
import no.tilsagn.register.RegisterRow;

/** A register as a table, an entry a row. */
public abstract class RegisterTable<R extends RegisterRow> implements ExportTable<R> {

    private final StoredRows rows;
    private final String name;
    private final RowQuery<R> entries;
    private final List<Column<R>> columns;

    protected RegisterTable(StoredRows rows, String name, RowQuery<R> entries, List<Column<R>> columns) {
        this.rows = rows;
        this.name = name;
        this.entries = entries;
        this.columns = columns;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Column<R>> columns() {
        return columns;
    }

    @Override
    public void forEach(Snapshot snapshot, Locale language, Consumer<R> row) {
        rows.forEach(snapshot, entries, row);
    }
}
