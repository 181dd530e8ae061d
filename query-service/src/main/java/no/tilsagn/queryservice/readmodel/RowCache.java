package no.tilsagn.queryservice.readmodel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The rows used last, and the keys known to have none. */
final class RowCache<R> {

    private final Map<String, Optional<R>> rows;
    private boolean complete;

    /** @param complete whether there are no rows but those that will be put */
    RowCache(int limit, boolean complete) {
        this.complete = complete;
        rows = new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Optional<R>> eldest) {
                boolean full = size() > limit;
                if (full) {
                    RowCache.this.complete = false;
                }
                return full;
            }
        };
    }

    /** The row, or that there is none; nothing when that is not known. */
    Optional<Optional<R>> get(String key) {
        Optional<R> known = rows.get(key);
        return known == null && complete ? Optional.of(Optional.empty()) : Optional.ofNullable(known);
    }

    void put(String key, Optional<R> row) {
        rows.put(key, row);
    }
}
