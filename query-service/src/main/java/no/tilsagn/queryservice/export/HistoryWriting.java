package no.tilsagn.queryservice.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import no.tilsagn.event.EventJson;
import no.tilsagn.queryservice.journal.Journal;
import no.tilsagn.queryservice.journal.StoredEvent;
import org.springframework.stereotype.Component;

/** Writes a programme's events as they are stored: a line each after one with the coordinates, or a row each. */
@Component
class HistoryWriting {

    private static final int PAGE = 1_000;

    private final Journal journal;
    private final PublicView publicView;

    HistoryWriting(Journal journal, PublicView publicView) {
        this.journal = journal;
        this.publicView = publicView;
    }

    /** Reads page by page and holds no connection while it writes, however long its reader takes. */
    void writeLines(Coordinates coordinates, OutputStream out) throws IOException {
        line(EventJson.mapper().writeValueAsString(coordinates), out);
        forEach(
                coordinates,
                event -> line(coordinates.view() == View.FULL ? json(event) : publicView.of(json(event)), out));
    }

    /** Reads as lines are; closes the stream, as every sheet does. */
    void writeTable(Coordinates coordinates, Format format, OutputStream out) throws IOException {
        List<Column<StoredEvent>> columns = HistoryColumns.of(coordinates.view(), publicView, format);
        List<String> names = columns.stream().map(Column::name).toList();
        try (Sheet sheet = format.open(coordinates, names, out)) {
            forEach(coordinates, event -> sheet.row(Column.cells(columns, event)));
        }
    }

    @FunctionalInterface
    private interface Each {
        void write(StoredEvent event) throws IOException;
    }

    private void forEach(Coordinates coordinates, Each each) throws IOException {
        long written = Objects.requireNonNull(coordinates.from()) - 1;
        while (written < coordinates.position()) {
            List<StoredEvent> events = journal.stored(
                    coordinates.programme(), written, coordinates.position(), coordinates.effectiveOn(), PAGE);
            for (StoredEvent event : events) {
                if (coordinates.view() == View.FULL || publicView.shows(event)) {
                    each.write(event);
                }
            }
            if (events.size() < PAGE) {
                return;
            }
            written = events.getLast().position();
        }
    }

    private static String json(StoredEvent event) {
        return EventJson.mapper().writeValueAsString(event);
    }

    // Within JSON a line break can only stand between names and values, where a space says the same.
    private static void line(String json, OutputStream out) throws IOException {
        out.write(json.replace('\n', ' ').replace('\r', ' ').getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }
}
