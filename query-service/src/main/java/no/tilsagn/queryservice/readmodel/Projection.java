package no.tilsagn.queryservice.readmodel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.tilsagn.event.EventJson;
import no.tilsagn.event.Recorded;
import no.tilsagn.readmodel.DatedFold;
import no.tilsagn.readmodel.DatedRows;
import no.tilsagn.readmodel.ReadModel;
import no.tilsagn.readmodel.Row;
import no.tilsagn.readmodel.RowOnDay;
import no.tilsagn.readmodel.RowVersion;

/**
 * One generation of a read model while events are folded into it: asks the database for rows it does not have, and writes
 * what has changed, and what it was before, in one statement each. The fold itself is the domain's.
 */
final class Projection<R extends Row> implements DatedRows<R> {

    private static final int TIMELINES = 256;

    private final long generation;
    private final ReadModel<R> readModel;
    private final RowStore store;
    private final RowCache<HeldRow<R>> cache;
    private final Map<String, HeldRow<R>> changed = new LinkedHashMap<>();
    private final Set<String> added = new HashSet<>();
    private final List<StoredVersion> earlier = new ArrayList<>();
    private final Map<String, Timeline<R>> timelines = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Timeline<R>> eldest) {
            return size() > TIMELINES;
        }
    };

    private Projection(long generation, ReadModel<R> readModel, RowStore store, RowCache<HeldRow<R>> cache) {
        this.generation = generation;
        this.readModel = readModel;
        this.store = store;
        this.cache = cache;
    }

    /** Goes on from the rows that are stored. */
    static <R extends Row> Projection<R> of(long generation, ReadModel<R> readModel, RowStore store, int cachedRows) {
        return new Projection<>(generation, readModel, store, new RowCache<>(cachedRows, false));
    }

    /** Begins where no rows are stored, and so asks for one only after it had to forget some. */
    static <R extends Row> Projection<R> fromNothing(
            long generation, ReadModel<R> readModel, RowStore store, int cachedRows) {
        return new Projection<>(generation, readModel, store, new RowCache<>(cachedRows, true));
    }

    /** The stored names of the events that it makes no rows of. */
    Set<String> ignores() {
        return EventJson.storedNames(type -> !readModel.folds(type));
    }

    /** What an event changes, without changing it yet: a fold that fails leaves everything as it was. */
    Runnable fold(Recorded recorded) {
        List<RowVersion<R>> versions = DatedFold.of(readModel, this, recorded);
        return () -> versions.forEach(version -> put(version, recorded.position()));
    }

    @Override
    public RowOnDay<R> find(String key, LocalDate day) {
        Optional<HeldRow<R>> held = held(key);
        if (held.isEmpty()) {
            return new RowOnDay<>(Optional.empty(), null);
        }
        if (day.isBefore(held.get().lastChange())) {
            return Timeline.find(timeline(key), day);
        }
        return new RowOnDay<>(Optional.ofNullable(held.get().row()), null);
    }

    void write() {
        store.write(generation, rows(added::contains), rows(key -> !added.contains(key)), earlier);
        changed.forEach((key, row) -> cache.put(key, Optional.of(row)));
        changed.clear();
        added.clear();
        earlier.clear();
    }

    private List<StoredRow> rows(Predicate<String> which) {
        return changed.entrySet().stream()
                .filter(row -> which.test(row.getKey()))
                .map(row -> new StoredRow(row.getKey(), row.getValue()))
                .toList();
    }

    private void put(RowVersion<R> version, long position) {
        String key = version.row().key();
        HeldRow<R> before = held(key).orElseGet(() -> {
            added.add(key);
            return HeldRow.before(version, position);
        });
        if (version.until() != null) {
            earlier.add(new StoredVersion(version.row(), version.from(), version.until(), position));
        } else if (before.row() != null) {
            earlier.add(new StoredVersion(before.row(), before.from(), null, before.position()));
        }
        changed.put(key, before.after(version, position));
        Timeline<R> timeline = timelines.get(key);
        if (timeline != null) {
            timeline.lay(version.from(), version.until(), version.row());
        }
    }

    /** Read once for a row that an event reaches back to, and kept up from then on. */
    private Timeline<R> timeline(String key) {
        Timeline<R> known = timelines.get(key);
        if (known == null) {
            write();
            known = store.timeline(generation, readModel, key);
            timelines.put(key, known);
        }
        return known;
    }

    private Optional<HeldRow<R>> held(String key) {
        HeldRow<R> unwritten = changed.get(key);
        return unwritten != null ? Optional.of(unwritten) : cache.get(key).orElseGet(() -> load(key));
    }

    private Optional<HeldRow<R>> load(String key) {
        Optional<HeldRow<R>> row = store.find(generation, readModel, key);
        cache.put(key, row);
        return row;
    }
}
