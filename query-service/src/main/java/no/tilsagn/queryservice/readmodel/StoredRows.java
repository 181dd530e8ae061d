package no.tilsagn.queryservice.readmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import no.tilsagn.queryservice.answer.PageRequest;
import no.tilsagn.queryservice.answer.Slice;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.problem.Problem;
import no.tilsagn.queryservice.problem.ProblemException;
import no.tilsagn.readmodel.ReadModel;
import no.tilsagn.readmodel.Row;
import no.tilsagn.readmodel.RowJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored rows as the features read them, from wherever a snapshot looks at them. */
@Component
public class StoredRows {

    private static final int FETCH_SIZE = 1_000;

    private final JdbcClient jdbc;
    private final Generations generations;

    StoredRows(JdbcClient jdbc, Generations generations) {
        this.jdbc = jdbc;
        this.generations = generations;
    }

    /** The row with a key. */
    public <R extends Row> Optional<R> find(Snapshot snapshot, ReadModel<R> readModel, String key) {
        RowSource source = RowSource.of(snapshot, generation(snapshot, readModel), " and live.key = :key");
        return jdbc.sql("select row::text from (" + source.sql() + ") r where row is not null")
                .params(source.parameters())
                .param("key", key)
                .query((row, n) -> RowJson.read(row.getString(1), readModel.rowType()))
                .optional();
    }

    /** All rows of a query. */
    public <R extends Row> List<R> list(Snapshot snapshot, RowQuery<R> query) {
        return statement("select row::text", snapshot, query, " order by " + query.orderBy())
                .query((row, n) -> RowJson.read(row.getString(1), query.type()))
                .list();
    }

    /** Gives every row of a query in its order, keeping none. */
    public <R extends Row> void forEach(Snapshot snapshot, RowQuery<R> query, Consumer<R> row) {
        statement("select row::text", snapshot, query, " order by " + query.orderBy() + ", key")
                .withFetchSize(FETCH_SIZE)
                .query(result -> {
                    row.accept(RowJson.read(result.getString(1), query.type()));
                });
    }

    /** One page of a query's rows. */
    public <R extends Row> Slice<R> page(Snapshot snapshot, RowQuery<R> query, PageRequest page) {
        List<R> items = statement(
                        "select row::text",
                        snapshot,
                        query,
                        " order by " + query.orderBy() + ", key limit :size offset :offset")
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, n) -> RowJson.read(row.getString(1), query.type()))
                .list();
        // A first page that is not full has all there is: only another one needs a count of its own.
        long total = page.offset() == 0 && items.size() < page.size() ? items.size() : count(snapshot, query);
        return new Slice<>(items, total);
    }

    private long count(Snapshot snapshot, RowQuery<?> query) {
        return statement("select count(*)", snapshot, query, "")
                .query(Long.class)
                .single();
    }

    /** Gives every row's key and JSON, in the order of keys. */
    void forEach(Snapshot snapshot, long generation, BiConsumer<String, String> row) {
        RowSource source = RowSource.of(snapshot, generation, "");
        jdbc.sql("select key, row::text from (" + source.sql() + ") r where row is not null order by key")
                .params(source.parameters())
                .withFetchSize(FETCH_SIZE)
                .query(result -> {
                    row.accept(result.getString(1), result.getString(2));
                });
    }

    private JdbcClient.StatementSpec statement(
            String select, Snapshot snapshot, RowQuery<?> query, String orderAndLimit) {
        // '0' follows '/'; a range of keys is what the primary key answers fast.
        String keys = query.keyPrefix().isEmpty() ? "" : " and live.key >= :prefix and live.key < :prefixEnd";
        RowSource source = RowSource.of(snapshot, generation(snapshot, query.readModel()), keys);
        List<String> conditions = new ArrayList<>(List.of("row is not null"));
        query.conditions().forEach(condition -> conditions.add(condition.sql()));
        JdbcClient.StatementSpec statement = jdbc.sql(select + " from (" + source.sql() + ") r where "
                        + String.join(" and ", conditions) + orderAndLimit)
                .params(source.parameters());
        if (!query.keyPrefix().isEmpty()) {
            String prefix = query.keyPrefix();
            statement.param("prefix", prefix).param("prefixEnd", prefix.substring(0, prefix.length() - 1) + '0');
        }
        query.conditions().forEach(condition -> statement.params(condition.parameters()));
        return statement;
    }

    private long generation(Snapshot snapshot, ReadModel<?> readModel) {
        return generations
                .find(snapshot.programme(), readModel.name())
                .orElseThrow(() -> new ProblemException(Problem.READ_MODEL_NOT_BUILT, readModel.name()));
    }
}
