package no.tilsagn.queryservice.readmodel;

import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import no.tilsagn.programme.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** The rows of all read models in the database, within the caller's transaction. */
@Component
class RowStore {

    private static final int FETCH_SIZE = 1_000;

    private final JdbcClient jdbc;

    RowStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> find(ProgrammeId programme, String readModel, String key) {
        return jdbc.sql("""
                        select row::text from read_model_row
                        where programme = :programme and read_model = :readModel and key = :key
                        """)
                .param("programme", programme.value())
                .param("readModel", readModel)
                .param("key", key)
                .query(String.class)
                .optional();
    }

    /** Adds or replaces rows; each key once. */
    void write(ProgrammeId programme, String readModel, Collection<StoredRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into read_model_row (programme, read_model, key, row, position)
                        select :programme, :readModel, changed.key, changed.row::jsonb, changed.position
                        from unnest(:keys, :rows, :positions) as changed (key, row, position)
                        on conflict (programme, read_model, key)
                        do update set row = excluded.row, position = excluded.position
                        """)
                .param("programme", programme.value())
                .param("readModel", readModel)
                .param(
                        "keys",
                        new SqlArrayValue(
                                "text", rows.stream().map(StoredRow::key).toArray()))
                .param(
                        "rows",
                        new SqlArrayValue(
                                "text", rows.stream().map(StoredRow::json).toArray()))
                .param(
                        "positions",
                        new SqlArrayValue(
                                "bigint", rows.stream().map(StoredRow::position).toArray()))
                .update();
    }

    void deleteAll(ProgrammeId programme, String readModel) {
        jdbc.sql("delete from read_model_row where programme = :programme and read_model = :readModel")
                .param("programme", programme.value())
                .param("readModel", readModel)
                .update();
    }

    /** Gives every row's key and JSON, in the order of keys. */
    void forEach(ProgrammeId programme, String readModel, BiConsumer<String, String> row) {
        jdbc.sql("""
                        select key, row::text from read_model_row
                        where programme = :programme and read_model = :readModel order by key
                        """)
                .param("programme", programme.value())
                .param("readModel", readModel)
                .withFetchSize(FETCH_SIZE)
                .query(result -> {
                    row.accept(result.getString(1), result.getString(2));
                });
    }
}
