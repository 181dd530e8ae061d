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

/** Writes a programme's events as they are stored, one line each, after a line with the coordinates. */
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
    void write(Coordinates coordinates, OutputStream out) throws IOException {
        line(EventJson.mapper().writeValueAsString(coordinates), out);
        long written = Objects.requireNonNull(coordinates.from()) - 1;
        while (written < coordinates.position()) {
            List<StoredEvent> events = journal.stored(
                    coordinates.programme(), written, coordinates.position(), coordinates.effectiveOn(), PAGE);
            for (StoredEvent event : events) {
                if (coordinates.view() == View.FULL) {
                    line(json(event), out);
                } else if (publicView.shows(event)) {
                    line(publicView.of(json(event)), out);
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
