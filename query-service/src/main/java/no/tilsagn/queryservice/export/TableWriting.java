package no.tilsagn.queryservice.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.answer.Snapshots;
import no.tilsagn.queryservice.answer.Viewpoint;
import org.springframework.stereotype.Component;

/** Writes tables, each read from one snapshot row by row. */
@Component
class TableWriting {

    private final Snapshots snapshots;
    private final Tables tables;

    TableWriting(Snapshots snapshots, Tables tables) {
        this.snapshots = snapshots;
        this.tables = tables;
    }

    /** Writes into a file first: a reader who takes long holds no connection, and what fails is no half file. */
    <R> TableFile write(
            ExportTable<R> table,
            ProgrammeId programme,
            Viewpoint viewpoint,
            View view,
            Format format,
            Locale language) {
        List<Column<R>> columns = tables.columns(table, view);
        return snapshots.read(programme, viewpoint, snapshot -> {
            Coordinates coordinates = Coordinates.of(table.name(), snapshot, null, view);
            return TableFile.of(
                    coordinates, out -> write(table, columns, snapshot, language, format, coordinates, out));
        });
    }

    private static <R> void write(
            ExportTable<R> table,
            List<Column<R>> columns,
            Snapshot snapshot,
            Locale language,
            Format format,
            Coordinates coordinates,
            OutputStream out)
            throws IOException {
        List<String> names = columns.stream().map(Column::name).toList();
        try (Sheet sheet = format.open(coordinates, names, out)) {
            table.forEach(snapshot, language, row -> {
                try {
                    sheet.row(Column.cells(columns, row));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
