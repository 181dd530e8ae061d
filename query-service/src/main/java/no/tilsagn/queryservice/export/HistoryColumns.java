package no.tilsagn.queryservice.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.tilsagn.queryservice.journal.StoredEvent;

/** The history as a table: an event a row, and what it says as JSON in the last column. */
final class HistoryColumns {

    /** No cell of a workbook holds a longer text. */
    private static final int LONGEST_IN_A_CELL = 32_767;

    private static final List<Column<StoredEvent>> OF_ALL_VIEWS = List.of(
            new Column<>("programme", StoredEvent::programme),
            new Column<>("position", StoredEvent::position),
            new Column<>("eventId", StoredEvent::eventId),
            new Column<>("type", StoredEvent::type),
            new Column<>("aggregateType", StoredEvent::aggregateType),
            new Column<>("aggregateId", StoredEvent::aggregateId),
            new Column<>("sequence", StoredEvent::sequence),
            new Column<>("effectiveOn", StoredEvent::effectiveOn),
            new Column<>("recordedAt", StoredEvent::recordedAt),
            new Column<>("actor", StoredEvent::actor),
            new Column<>("role", StoredEvent::role),
            new Column<>("correlation", StoredEvent::correlation),
            new Column<>("causation", StoredEvent::causation));

    private HistoryColumns() {}

    static List<Column<StoredEvent>> of(View view, PublicView publicView, Format format) {
        Function<StoredEvent, String> payload =
                view == View.FULL ? StoredEvent::payload : event -> publicView.of(event.payload());
        return Stream.concat(
                        OF_ALL_VIEWS.stream().filter(column -> view == View.FULL || publicView.shows(column)),
                        Stream.of(new Column<StoredEvent>("payload", payload.andThen(text -> inCell(text, format)))))
                .toList();
    }

    private static String inCell(String payload, Format format) {
        return format == Format.XLSX && payload.length() > LONGEST_IN_A_CELL
                ? "%d characters, more than a cell holds: see history.csv or history.ndjson".formatted(payload.length())
                : payload;
    }
}
