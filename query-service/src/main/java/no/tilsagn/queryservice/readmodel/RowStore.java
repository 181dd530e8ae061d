package no.tilsagn.queryservice.readmodel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import no.tilsagn.readmodel.ReadModel;
import no.tilsagn.readmodel.Row;
import no.tilsagn.readmodel.RowJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** The rows of all read models in the database, by generation, within the caller's transaction. */
@Component
class RowStore {

    private static final int FETCH_SIZE = 1_000;
    /** As PostgreSQL writes a day without end. */
    private static final String NEVER = "infinity";

    private final JdbcClient jdbc;
    private final JdbcOperations operations;

    RowStore(JdbcClient jdbc, JdbcOperations operations) {
        this.jdbc = jdbc;
        this.operations = operations;
    }

    <R extends Row> Optional<HeldRow<R>> find(long generation, ReadModel<R> readModel, String key) {
        return jdbc.sql("""
                        select row::text, position, first_position, effective_from, last_change from read_model_row
                        where generation = :generation and key = :key
                        """)
                .param("generation", generation)
                .param("key", key)
                .query((row, n) -> new HeldRow<>(
                        read(readModel, row.getString(1)),
                        row.getLong(2),
                        row.getLong(3),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class)))
                .optional();
    }

    /** How a row is on every day, as everything known so far says. */
    <R extends Row> Timeline<R> timeline(long generation, ReadModel<R> readModel, String key) {
        Timeline<String> timeline = new Timeline<>();
        jdbc.sql("""
                        select effective_from, effective_until, position, row::text from read_model_version
                        where generation = :generation and key = :key
                        union all
                        select effective_from, 'infinity', position, row::text from read_model_row
                        where generation = :generation and key = :key and row is not null
                        order by position
                        """).param("generation", generation).param("key", key).query(row -> {
            LocalDate until = row.getObject(2, LocalDate.class);
            timeline.lay(row.getObject(1, LocalDate.class), finite(until), row.getString(4));
        });
        return timeline.map(json -> RowJson.read(json, readModel.rowType()));
    }

    /**
     * Adds and replaces rows, each key once, and adds what they were before.
     *
     * @param added rows of which none is there
     */
    void write(long generation, List<StoredRow> added, List<StoredRow> replaced, List<StoredVersion> versions) {
        CopyLines earlier = new CopyLines();
        versions.forEach(version -> earlier.add(
                generation,
                version.row().key(),
                text(version.from()),
                text(version.until()),
                version.position(),
                version.json()));
        copy(earlier, "read_model_version (generation, key, effective_from, effective_until, position, row)");
        CopyLines fresh = new CopyLines();
        added.forEach(row -> fresh.add(
                generation,
                row.key(),
                row.json(),
                row.held().position(),
                row.held().firstPosition(),
                text(row.held().from()),
                text(row.held().lastChange())));
        copy(fresh, "read_model_row (generation, key, row, position, first_position, effective_from, last_change)");
        if (!replaced.isEmpty()) {
            put(generation, replaced);
        }
    }

    private void copy(CopyLines lines, String table) {
        if (!lines.isEmpty()) {
            operations.execute((ConnectionCallback<Long>) connection -> lines.into(table, connection));
        }
    }

    private void put(long generation, List<StoredRow> rows) {
        jdbc.sql("""
                        insert into read_model_row
                            (generation, key, row, position, first_position, effective_from, last_change)
                        select :generation, key, row::jsonb, position, first_position,
                               effective_from::date, last_change::date
                        from unnest(:keys, :rows, :positions, :firsts, :froms, :changes)
                            as changed (key, row, position, first_position, effective_from, last_change)
                        on conflict (generation, key)
                        do update set row = excluded.row, position = excluded.position,
                                      effective_from = excluded.effective_from, last_change = excluded.last_change
                        """)
                .param("generation", generation)
                .param("keys", array("text", rows, StoredRow::key))
                .param("rows", array("text", rows, StoredRow::json))
                .param("positions", array("bigint", rows, row -> row.held().position()))
                .param("firsts", array("bigint", rows, row -> row.held().firstPosition()))
                .param("froms", array("text", rows, row -> text(row.held().from())))
                .param("changes", array("text", rows, row -> text(row.held().lastChange())))
                .update();
    }

    void deleteAll(long generation) {
        for (String table : List.of("read_model_row", "read_model_version")) {
            jdbc.sql("delete from " + table + " where generation = :generation")
                    .param("generation", generation)
                    .update();
        }
    }

    /** Gives every row's key and JSON as they stand, in the order of keys. */
    void forEach(long generation, BiConsumer<String, String> row) {
        jdbc.sql("""
                        select key, row::text from read_model_row
                        where generation = :generation and row is not null order by key
                        """).param("generation", generation).withFetchSize(FETCH_SIZE).query(result -> {
            row.accept(result.getString(1), result.getString(2));
        });
    }

    private static <R extends Row> @Nullable R read(ReadModel<R> readModel, @Nullable String json) {
        return json == null ? null : RowJson.read(json, readModel.rowType());
    }

    private static @Nullable LocalDate finite(@Nullable LocalDate day) {
        return LocalDate.MAX.equals(day) ? null : day;
    }

    private static String text(@Nullable LocalDate day) {
        return day == null || day.equals(LocalDate.MAX) ? NEVER : day.toString();
    }

    private static <T> SqlArrayValue array(String type, List<T> items, Function<T, @Nullable Object> column) {
        return new SqlArrayValue(type, items.stream().map(column).toArray());
    }
}
