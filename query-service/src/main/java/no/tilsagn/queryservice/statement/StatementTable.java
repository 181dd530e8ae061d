package no.tilsagn.queryservice.statement;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.export.Column;
import no.tilsagn.queryservice.export.ExportTable;
import no.tilsagn.queryservice.readmodel.RowQuery;
import no.tilsagn.queryservice.readmodel.StoredRows;
import no.tilsagn.spending.Tertial;
import no.tilsagn.statement.StatementLine;
import no.tilsagn.statement.StatementReadModel;
import org.springframework.stereotype.Component;

/** The year-end statement as a table. */
@Component
class StatementTable implements ExportTable<StatementItem> {

    private static final RowQuery<StatementLine> QUERY =
            RowQuery.of(new StatementReadModel(), StatementLine.class, "line/");
    private static final List<Column<StatementItem>> COLUMNS = List.of(
            new Column<>("year", StatementItem::year),
            new Column<>("line", StatementItem::line),
            new Column<>("label", StatementItem::label),
            new Column<>("closed", StatementItem::closed),
            new Column<>("opening", StatementItem::opening),
            new Column<>("granted", StatementItem::granted),
            new Column<>("movedIn", StatementItem::movedIn),
            new Column<>("movedOut", StatementItem::movedOut),
            new Column<>("split", StatementItem::split),
            new Column<>("spent", StatementItem::spent),
            new Column<>("spentT1", item -> item.spentByTertial().get(Tertial.T1)),
            new Column<>("spentT2", item -> item.spentByTertial().get(Tertial.T2)),
            new Column<>("spentT3", item -> item.spentByTertial().get(Tertial.T3)),
            new Column<>("unspent", StatementItem::unspent),
            new Column<>("estimate", StatementItem::estimate),
            new Column<>("adopted", StatementItem::adopted),
            new Column<>("finalCarryOver", StatementItem::finalCarryOver),
            new Column<>("returned", StatementItem::returned),
            new Column<>("carriedOver", StatementItem::carriedOver),
            new Column<>("left", StatementItem::left),
            new Column<>(
                    "decisions",
                    item -> item.decisions().stream()
                            .map(DecisionReference::reference)
                            .toList()));

    private final StoredRows rows;

    StatementTable(StoredRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "year-end-statement";
    }

    @Override
    public List<Column<StatementItem>> columns() {
        return COLUMNS;
    }

    @Override
    public void forEach(Snapshot snapshot, Locale language, Consumer<StatementItem> row) {
        Set<Year> closed = ClosedYears.of(rows, snapshot);
        rows.forEach(snapshot, QUERY, line -> row.accept(StatementItem.of(line, closed.contains(line.year()))));
    }
}
