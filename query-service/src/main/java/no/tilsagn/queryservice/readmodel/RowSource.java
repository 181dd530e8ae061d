package no.tilsagn.queryservice.readmodel;

import java.util.HashMap;
import java.util.Map;
import no.tilsagn.queryservice.answer.Snapshot;

/**
 * The rows of a read model that a snapshot looks at, as a table {@code (key, row)} in SQL.
 *
 * <p>A row that has not changed since the snapshot is found among the rows as they stand. For each other one an index
 * leads to the version that holds on the day, past those alone that were recorded out of the order of their days: what
 * it costs depends on the rows, not on how often they changed.
 *
 * @param sql of the table
 * @param parameters it takes
 */
record RowSource(String sql, Map<String, Object> parameters) {

    private static final String NOW = """
            select key, row from read_model_row live where generation = :generation and row is not null%s
            """;

    private static final String EARLIER = """
            select live.key,
                   case when live.position <= :known and live.effective_from <= %1$s
                             and (was.position is null or was.position < live.position)
                        then live.row else was.row end as row
            from read_model_row live
            left join lateral (
                select version.row, version.position from read_model_version version
                where (live.position > :known or live.last_change > %1$s)
                  and version.generation = live.generation and version.key = live.key
                  and version.position <= :known and version.effective_from <= %1$s and %2$s
                order by %3$s limit 1) was on true
            where live.generation = :generation and live.first_position <= :known%4$s
            """;

    static RowSource of(Snapshot snapshot, long generation, String keyCondition) {
        Map<String, Object> parameters = new HashMap<>(Map.of("generation", generation));
        if (snapshot.isAll()) {
            return new RowSource(NOW.formatted(keyCondition), parameters);
        }
        parameters.put("known", snapshot.position());
        if (snapshot.effectiveOn() == null) {
            return new RowSource(
                    EARLIER.formatted(
                            "'infinity'::date",
                            "version.effective_until = 'infinity'",
                            "version.position desc",
                            keyCondition),
                    parameters);
        }
        parameters.put("day", snapshot.effectiveOn());
        // Either way it is the same version. Little was recorded after a day with effect before it, and little by a day
        // with effect after it: that decides which way passes fewer that do not count.
        String order = snapshot.effectiveOn().isBefore(snapshot.knownOn())
                ? "version.effective_from desc, version.position desc"
                : "version.position desc";
        return new RowSource(
                EARLIER.formatted(":day::date", "version.effective_until > :day", order, keyCondition), parameters);
    }
}
