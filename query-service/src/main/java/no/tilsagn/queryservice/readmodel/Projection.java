package no.tilsagn.queryservice.readmodel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tilsagn.event.Recorded;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.readmodel.ReadModel;
import no.tilsagn.readmodel.Row;
import no.tilsagn.readmodel.RowJson;
import no.tilsagn.readmodel.Rows;

/**
 * One programme's read model while events are folded into it: asks the database for rows it does not have, and writes
 * what has changed in one statement. The fold itself is the domain's.
 */
final class Projection<R extends Row> implements Rows<R> {

    private final ProgrammeId programme;
    private final ReadModel<R> readModel;
    private final RowStore store;
    private final RowCache<R> cache;
    private final Map<String, Changed<R>> changed = new LinkedHashMap<>();

    private record Changed<R extends Row>(R row, long position) {
        StoredRow stored() {
            return new StoredRow(row.key(), RowJson.write(row), position);
        }
    }

    private Projection(ProgrammeId programme, ReadModel<R> readModel, RowStore store, RowCache<R> cache) {
        this.programme = programme;
        this.readModel = readModel;
        this.store = store;
        this.cache = cache;
    }

    /** Goes on from the rows that are stored. */
    static <R extends Row> Projection<R> of(
            ProgrammeId programme, ReadModel<R> readModel, RowStore store, int cachedRows) {
        return new Projection<>(programme, readModel, store, new RowCache<>(cachedRows, false));
    }

    /** Begins where no rows are stored, and so asks for one only after it had to forget some. */
    static <R extends Row> Projection<R> fromNothing(
            ProgrammeId programme, ReadModel<R> readModel, RowStore store, int cachedRows) {
        return new Projection<>(programme, readModel, store, new RowCache<>(cachedRows, true));
    }

    /** What an event changes, without changing it yet: a fold that fails leaves everything as it was. */
    Runnable fold(Recorded recorded) {
        List<R> rows = new ArrayList<>(readModel.fold(this, recorded));
        return () -> rows.forEach(row -> changed.put(row.key(), new Changed<>(row, recorded.position())));
    }

    @Override
    public Optional<R> find(String key) {
        Changed<R> unwritten = changed.get(key);
        return unwritten != null ? Optional.of(unwritten.row()) : cache.get(key).orElseGet(() -> load(key));
    }

    void write() {
        store.write(
                programme,
                readModel.name(),
                changed.values().stream().map(Changed::stored).toList());
        changed.forEach((key, change) -> cache.put(key, Optional.of(change.row())));
        changed.clear();
    }

    private Optional<R> load(String key) {
        Optional<R> row =
                store.find(programme, readModel.name(), key).map(json -> RowJson.read(json, readModel.rowType()));
        cache.put(key, row);
        return row;
    }
}
