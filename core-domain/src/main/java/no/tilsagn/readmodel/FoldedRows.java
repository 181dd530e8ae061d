package no.tilsagn.readmodel;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilsagn.event.Recorded;

/**
 * A read model in memory: the pure fold of the events it was given, in their order. What a service stores must equal
 * it.
 */
public final class FoldedRows<R extends Row> implements Rows<R> {

    private final ReadModel<R> readModel;
    private final TreeMap<String, R> rows = new TreeMap<>(KeyOrder.BY_CODE_POINT);

    public FoldedRows(ReadModel<R> readModel) {
        this.readModel = readModel;
    }

    public void fold(Recorded recorded) {
        readModel.fold(this, recorded).forEach(row -> rows.put(row.key(), row));
    }

    @Override
    public Optional<R> find(String key) {
        return Optional.ofNullable(rows.get(key));
    }

    /** All rows by key, in {@link KeyOrder}. */
    public SortedMap<String, R> all() {
        return Collections.unmodifiableSortedMap(rows);
    }

    /** The {@link RowDigest} of the rows as they stand. */
    public String digest() {
        RowDigest digest = new RowDigest();
        rows.forEach((key, row) -> digest.add(key, RowJson.write(row)));
        return digest.hex();
    }
}
