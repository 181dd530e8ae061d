package no.tilsagn.queryservice.readmodel;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares two generations of a read model row by row, with everything they were before. */
@Component
class Comparison {

    private final JdbcClient jdbc;

    Comparison(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The first row, by key, that is not the same.
     *
     * @param earlier whether it is an earlier version of the row that differs
     * @param inUse its content in the generation in use; none where it has no such row
     * @param rebuilt its content as the log says that it was built from; none where that says of no such row
     */
    record Difference(
            String key,
            boolean earlier,
            @Nullable String inUse,
            @Nullable String rebuilt) {}

    Optional<Difference> of(long inUse, long rebuilt) {
        return first(inUse, rebuilt, """
                        select key, false, used.row::text, built.row::text
                        from (select * from read_model_row where generation = :inUse) used
                        full join (select * from read_model_row where generation = :rebuilt) built using (key)
                        where (used.row, used.position, used.first_position, used.effective_from, used.last_change)
                              is distinct from
                              (built.row, built.position, built.first_position, built.effective_from, built.last_change)
                        order by key limit 1
                        """).or(() -> first(inUse, rebuilt, """
                        select key, true, used.row::text, built.row::text
                        from (select * from read_model_version where generation = :inUse) used
                        full join (select * from read_model_version where generation = :rebuilt) built
                            using (key, effective_from, position)
                        where (used.row, used.effective_until) is distinct from (built.row, built.effective_until)
                        order by key, position limit 1
                        """));
    }

    private Optional<Difference> first(long inUse, long rebuilt, String sql) {
        return jdbc.sql(sql)
                .param("inUse", inUse)
                .param("rebuilt", rebuilt)
                .query((row, n) ->
                        new Difference(row.getString(1), row.getBoolean(2), row.getString(3), row.getString(4)))
                .optional();
    }
}
