package no.tilsagn.readmodel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows before an event together with what the event has changed so far: one event may touch a row twice. */
public final class ChangedRows<R extends Row> implements Rows<R> {

    private final Rows<R> before;
    private final Map<String, R> changed = new LinkedHashMap<>();

    public ChangedRows(Rows<R> before) {
        this.before = before;
    }

    @Override
    public Optional<R> find(String key) {
        R row = changed.get(key);
        return row == null ? before.find(key) : Optional.of(row);
    }

    public void put(R row) {
        changed.put(row.key(), row);
    }

    /** What was put, once per key, in the order of the first change. */
    public List<R> changes() {
        return List.copyOf(changed.values());
    }
}
