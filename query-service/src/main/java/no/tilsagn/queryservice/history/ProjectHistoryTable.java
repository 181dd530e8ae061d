package no.tilsagn.queryservice.history;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import no.tilsagn.history.HistoryEntry;
import no.tilsagn.history.ProjectHistoryReadModel;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.export.Column;
import no.tilsagn.queryservice.export.ExportTable;
import no.tilsagn.queryservice.readmodel.RowQuery;
import no.tilsagn.queryservice.readmodel.StoredRows;
import org.springframework.stereotype.Component;

/** The history of all projects as a table, project by project. */
@Component
class ProjectHistoryTable implements ExportTable<ProjectHistoryTable.Told> {

    private static final RowQuery<HistoryEntry> QUERY =
            RowQuery.of(new ProjectHistoryReadModel(), HistoryEntry.class, "entry/");
    private static final List<Column<ProjectHistoryTable.Told>> COLUMNS = List.of(
            new Column<>("project", told -> told.entry().project()),
            new Column<>("position", told -> told.entry().position()),
            new Column<>("ordinal", told -> told.entry().ordinal()),
            new Column<>("effectiveOn", told -> told.entry().effectiveOn()),
            new Column<>("recordedAt", told -> told.entry().recordedAt()),
            new Column<>("type", told -> told.entry().type()),
            new Column<>("role", told -> told.entry().role()),
            new Column<>("sentence", Told::sentence));

    private final StoredRows rows;
    private final Sentences sentences;

    ProjectHistoryTable(StoredRows rows, Sentences sentences) {
        this.rows = rows;
        this.sentences = sentences;
    }

    @Override
    public String name() {
        return "project-history";
    }

    @Override
    public List<Column<ProjectHistoryTable.Told>> columns() {
        return COLUMNS;
    }

    @Override
    public void forEach(Snapshot snapshot, Locale language, Consumer<ProjectHistoryTable.Told> row) {
        rows.forEach(snapshot, QUERY, entry -> row.accept(new Told(entry, sentences.of(entry.fact(), language))));
    }

    /** An entry, with its sentence in the reader's language. */
    record Told(HistoryEntry entry, String sentence) {}
}
