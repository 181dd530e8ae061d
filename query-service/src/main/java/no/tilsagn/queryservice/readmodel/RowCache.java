package no.tilsagn.queryservice.readmodel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.tilsagn.readmodel.Row;

/** The rows used last, and the keys known to have none. */
final class RowCache<R extends Row> {

    private final Map<String, Optional<R>> rows;

    RowCache(int limit) {
        rows = new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Optional<R>> eldest) {
                return size() > limit;
            }
        };
    }

    /** The row, or that there is none; nothing when that is not known. */
    Optional<Optional<R>> get(String key) {
        return Optional.ofNullable(rows.get(key));
    }

    void put(String key, Optional<R> row) {
        rows.put(key, row);
    }
}
