package no.tilsagn.queryservice.rating;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.history.Words;
import no.tilsagn.queryservice.readmodel.RowQuery;
import no.tilsagn.queryservice.readmodel.StoredRows;
import no.tilsagn.queryservice.register.Registers;
import no.tilsagn.rating.RatingRow;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reads the ratings of projects. */
@Component
public class Ratings {

    static final RowQuery<RatingRow> ENTRIES = Registers.entries(RatingRow.class, RatingRow.KEY_PREFIX);

    private final StoredRows rows;
    private final MessageSource messages;

    Ratings(StoredRows rows, MessageSource messages) {
        this.rows = rows;
        this.messages = messages;
    }

    /** The rating of each project that has one, by the project's number. */
    public Map<String, RatingItem> byProject(Snapshot snapshot, Locale language) {
        return rows.list(snapshot, ENTRIES).stream()
                .map(row -> shown(row, language))
                .collect(Collectors.toMap(rating -> rating.project().value(), rating -> rating));
    }

    RatingItem shown(RatingRow row, Locale language) {
        return RatingItem.of(row, new Words(messages, language));
    }
}
