package no.tilsagn.readmodel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import no.tilsagn.event.Recorded;

/** Every version of every row of a read model, as {@link DatedFold} makes them; looked up in the plainest way. */
final class FoldedHistory<R extends Row> {

    private final ReadModel<R> readModel;
    private final Map<String, List<Known<R>>> versions = new TreeMap<>(KeyOrder.BY_CODE_POINT);

    private record Known<R extends Row>(long position, RowVersion<R> version) {

        boolean covers(LocalDate day) {
            return !version.from().isAfter(day)
                    && (version.until() == null || version.until().isAfter(day));
        }
    }

    FoldedHistory(ReadModel<R> readModel, List<Recorded> log) {
        this.readModel = readModel;
        log.forEach(this::fold);
    }

    private void fold(Recorded recorded) {
        DatedFold.of(readModel, this::before, recorded)
                .forEach(version -> versions.computeIfAbsent(version.row().key(), key -> new ArrayList<>())
                        .add(new Known<>(recorded.position(), version)));
    }

    /** The rows as they were on a day, as known after a position. */
    SortedMap<String, R> on(LocalDate day, long position) {
        SortedMap<String, R> rows = new TreeMap<>(KeyOrder.BY_CODE_POINT);
        versions.keySet().forEach(key -> row(key, day, position).ifPresent(row -> rows.put(key, row)));
        return rows;
    }

    private Optional<R> row(String key, LocalDate day, long position) {
        return versions.getOrDefault(key, List.of()).stream()
                .filter(known -> known.position() <= position && known.covers(day))
                .reduce((earlier, later) -> later)
                .map(known -> known.version().row());
    }

    private RowOnDay<R> before(String key, LocalDate day) {
        TreeSet<LocalDate> changes = new TreeSet<>();
        for (Known<R> known : versions.getOrDefault(key, List.of())) {
            changes.add(known.version().from());
            if (known.version().until() != null) {
                changes.add(known.version().until());
            }
        }
        return new RowOnDay<>(row(key, day, Long.MAX_VALUE), changes.higher(day));
    }
}
