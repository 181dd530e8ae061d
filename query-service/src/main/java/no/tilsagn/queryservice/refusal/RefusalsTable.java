package no.tilsagn.queryservice.refusal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import no.tilsagn.event.EventJson;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.export.Column;
import no.tilsagn.queryservice.export.ExportTable;
import no.tilsagn.queryservice.readmodel.RowQuery;
import no.tilsagn.queryservice.readmodel.StoredRows;
import no.tilsagn.refusal.NextRequest;
import no.tilsagn.refusal.RefusalsReadModel;
import no.tilsagn.refusal.RefusedCommand;
import org.springframework.stereotype.Component;

/** The refusals as a table, in the order of the log. */
@Component
class RefusalsTable implements ExportTable<RefusalItem> {

    private static final RowQuery<RefusedCommand> QUERY =
            RowQuery.of(new RefusalsReadModel(), RefusedCommand.class, RefusedCommand.KEY_PREFIX);
    private static final List<Column<RefusalItem>> COLUMNS = List.of(
            new Column<>("position", RefusalItem::position),
            new Column<>("recordedAt", RefusalItem::recordedAt),
            new Column<>("effectiveOn", RefusalItem::effectiveOn),
            new Column<>("actor", RefusalItem::actor),
            new Column<>("role", RefusalItem::role),
            new Column<>("command", RefusalItem::command),
            new Column<>("subjectType", item -> item.subject().type()),
            new Column<>("subject", item -> item.subject().id()),
            new Column<>("code", RefusalItem::code),
            new Column<>("title", RefusalItem::title),
            new Column<>("detail", RefusalItem::detail),
            new Column<>("facts", item -> EventJson.mapper().writeValueAsString(item.facts())),
            new Column<>("asked", item -> EventJson.mapper().writeValueAsString(item.asked())),
            new Column<>(
                    "nextPosition",
                    item -> Optional.ofNullable(item.next())
                            .map(NextRequest::position)
                            .orElse(null)),
            new Column<>(
                    "nextAccepted",
                    item -> Optional.ofNullable(item.next())
                            .map(NextRequest::accepted)
                            .orElse(null)),
            new Column<>(
                    "nextEvent",
                    item -> Optional.ofNullable(item.next())
                            .map(NextRequest::event)
                            .orElse(null)),
            new Column<>(
                    "nextCode",
                    item -> Optional.ofNullable(item.next())
                            .map(NextRequest::code)
                            .orElse(null)));

    private final StoredRows rows;

    RefusalsTable(StoredRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "refusals";
    }

    @Override
    public List<Column<RefusalItem>> columns() {
        return COLUMNS;
    }

    @Override
    public void forEach(Snapshot snapshot, Locale language, Consumer<RefusalItem> row) {
        rows.forEach(snapshot, QUERY, refused -> row.accept(RefusalItem.of(refused, language)));
    }

    @Override
    public boolean isOversight() {
        return true;
    }
}
