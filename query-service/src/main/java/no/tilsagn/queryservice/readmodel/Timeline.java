package no.tilsagn.queryservice.readmodel;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import no.tilsagn.readmodel.Row;
import no.tilsagn.readmodel.RowOnDay;
import org.jspecify.annotations.Nullable;

/**
 * How a row is on every day, as everything known so far says: what becomes known later is laid over what was known before.
 *
 * @param <C> its content
 */
final class Timeline<C> {

    /** From each day on, up to the next one in the map. */
    private final TreeMap<LocalDate, Optional<C>> days = new TreeMap<>();

    /** Lays a content over the days from one up to another, or over all that follow. */
    void lay(LocalDate from, @Nullable LocalDate until, C content) {
        if (until != null) {
            days.putIfAbsent(until, on(until));
        }
        // An event is folded anew on every day on which the row becomes another, so nothing within these days is
        // covered up.
        days.put(from, Optional.of(content));
    }

    private Optional<C> on(LocalDate day) {
        Map.Entry<LocalDate, Optional<C>> held = days.floorEntry(day);
        return held == null ? Optional.empty() : held.getValue();
    }

    /** The row on a day, and the first day after it on which it may be another. */
    static <R extends Row> RowOnDay<R> find(Timeline<R> timeline, LocalDate day) {
        return new RowOnDay<>(timeline.on(day), timeline.days.higherKey(day));
    }

    <D> Timeline<D> map(Function<C, D> content) {
        Timeline<D> mapped = new Timeline<>();
        days.forEach((day, held) -> mapped.days.put(day, held.map(content)));
        return mapped;
    }
}
