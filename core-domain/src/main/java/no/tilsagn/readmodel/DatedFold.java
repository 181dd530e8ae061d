package no.tilsagn.readmodel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tilsagn.event.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * What an event changes on every day from the one it has effect on.
 *
 * <p>A read model on a day is the fold of the events with effect up to and with that day, in the order of the log. An
 * event with effect on the latest day so far is folded once. One that reaches back is folded for every stretch of days
 * on which the rows it looks at are the same: seldom more than a few. An event that concerns what is not there on a day
 * has no effect on that day.
 */
public final class DatedFold {

    private DatedFold() {}

    /**
     * The rows an event adds or replaces, each with its days.
     *
     * @throws RowMissingException when the event concerns what is not there on any day
     */
    public static <R extends Row> List<RowVersion<R>> of(
            ReadModel<R> readModel, DatedRows<R> before, Recorded recorded) {
        List<RowVersion<R>> versions = new ArrayList<>();
        LocalDate day = recorded.effectiveOn();
        while (day != null) {
            Stretch<R> stretch = new Stretch<>(before, day);
            Map<String, R> rows = new LinkedHashMap<>();
            fold(readModel, stretch, recorded).forEach(row -> rows.put(row.key(), row));
            // What is written without a look at what was there replaces it on these days too.
            rows.keySet().forEach(stretch::find);
            for (R row : rows.values()) {
                versions.add(new RowVersion<>(row, day, stretch.until));
            }
            day = stretch.until;
        }
        return versions;
    }

    private static <R extends Row> List<R> fold(ReadModel<R> readModel, Stretch<R> stretch, Recorded recorded) {
        try {
            return readModel.fold(stretch, recorded);
        } catch (RowMissingException e) {
            if (stretch.until == null) {
                throw e;
            }
            return List.of();
        }
    }

    /** The rows on a day, and the day up to which all that were looked at stay as they are. */
    private static final class Stretch<R extends Row> implements Rows<R> {

        private final DatedRows<R> rows;
        private final LocalDate day;
        private @Nullable LocalDate until;

        Stretch(DatedRows<R> rows, LocalDate day) {
            this.rows = rows;
            this.day = day;
        }

        @Override
        public Optional<R> find(String key) {
            RowOnDay<R> found = rows.find(key, day);
            if (found.until() != null && (until == null || found.until().isBefore(until))) {
                until = found.until();
            }
            return found.row();
        }
    }
}
