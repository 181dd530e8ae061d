package no.tilsagn.queryservice.readmodel;

import java.util.HashMap;
import java.util.Map;
import no.tilsagn.queryservice.answer.Snapshot;

/**
 * The rows of a read model that a snapshot looks at, as a table {@code (key, row)} in SQL.
 *
 * <p>A row that has not changed since the snapshot is found among the rows as they stand. For each other one an index
 * leads to the version that holds on the day, past those alone that were recorded out of the order of their days: what
 * it costs depends on the rows, not on how often they changed. Nothing may let the database believe that a row has few
 * versions, or it reads and sorts them all: so keys are told as ranges of whole entries, the two indexes begin with
 * different columns, and what else has to hold stands in a {@code coalesce}, into which no statistics see.
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
                  and %2$s
                limit 1) was on true
            where live.generation = :generation and live.first_position <= :known%3$s
            """;

    private static final String BY_POSITION = """
            (version.key, version.generation, version.position) >= (live.key, live.generation, 0)
            and (version.key, version.generation, version.position) <= (live.key, live.generation, :known)
            and coalesce(version.effective_from <= %1$s and version.effective_until %2$s, false)
            order by version.key desc, version.generation desc, version.position desc""";

    private static final String BY_DAY = """
            (version.generation, version.key, version.effective_from) >= (live.generation, live.key, '-infinity'::date)
            and (version.generation, version.key, version.effective_from) <= (live.generation, live.key, %1$s)
            and coalesce(version.position <= :known and version.effective_until %2$s, false)
            order by version.generation desc, version.key desc, version.effective_from desc, version.position desc""";

    static RowSource of(Snapshot snapshot, long generation, String keyCondition) {
        Map<String, Object> parameters = new HashMap<>(Map.of("generation", generation));
        if (snapshot.isAll()) {
            return new RowSource(NOW.formatted(keyCondition), parameters);
        }
        parameters.put("known", snapshot.position());
        if (snapshot.effectiveOn() == null) {
            return new RowSource(
                    earlier("'infinity'::date", "= 'infinity'::date", BY_POSITION, keyCondition), parameters);
        }
        parameters.put("day", snapshot.effectiveOn());
        // Either way it is the same version. Little was recorded after a day with effect before it, and little by a day
        // with effect after it: that decides which way passes fewer that do not count.
        String way = snapshot.effectiveOn().isBefore(snapshot.knownOn()) ? BY_DAY : BY_POSITION;
        return new RowSource(earlier(":day::date", "> :day::date", way, keyCondition), parameters);
    }

    private static String earlier(String day, String until, String way, String keyCondition) {
        return EARLIER.formatted(day, way.formatted(day, until), keyCondition);
    }
}
