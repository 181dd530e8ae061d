package no.tilsagn.queryservice.readmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.PageRequest;
import no.tilsagn.queryservice.answer.Slice;
import no.tilsagn.readmodel.ReadModel;
import no.tilsagn.readmodel.Row;
import no.tilsagn.readmodel.RowJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored rows as the features read them. */
@Component
public class StoredRows {

    private final JdbcClient jdbc;
    private final RowStore store;

    StoredRows(JdbcClient jdbc, RowStore store) {
        this.jdbc = jdbc;
        this.store = store;
    }

    /** The row with a key. */
    public <R extends Row> Optional<R> find(ProgrammeId programme, ReadModel<R> readModel, String key) {
        return store.find(programme, readModel.name(), key).map(json -> RowJson.read(json, readModel.rowType()));
    }

    /** All rows of a query. */
    public <R extends Row> List<R> list(ProgrammeId programme, RowQuery<R> query) {
        return statement("select row::text", programme, query, " order by " + query.orderBy())
                .query((row, n) -> RowJson.read(row.getString(1), query.type()))
                .list();
    }

    /** One page of a query's rows. */
    public <R extends Row> Slice<R> page(ProgrammeId programme, RowQuery<R> query, PageRequest page) {
        long total = statement("select count(*)", programme, query, "")
                .query(Long.class)
                .single();
        List<R> items = statement(
                        "select row::text",
                        programme,
                        query,
                        " order by " + query.orderBy() + ", key limit :size offset :offset")
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, n) -> RowJson.read(row.getString(1), query.type()))
                .list();
        return new Slice<>(items, total);
    }

    private JdbcClient.StatementSpec statement(
            String select, ProgrammeId programme, RowQuery<?> query, String orderAndLimit) {
        List<String> conditions = new ArrayList<>(List.of("programme = :programme", "read_model = :readModel"));
        if (!query.keyPrefix().isEmpty()) {
            // '0' follows '/'; a range of keys is what the primary key answers fast.
            conditions.add("key >= :prefix and key < :prefixEnd");
        }
        query.conditions().forEach(condition -> conditions.add(condition.sql()));
        JdbcClient.StatementSpec statement = jdbc.sql(
                        select + " from read_model_row where " + String.join(" and ", conditions) + orderAndLimit)
                .param("programme", programme.value())
                .param("readModel", query.readModel().name());
        if (!query.keyPrefix().isEmpty()) {
            String prefix = query.keyPrefix();
            statement.param("prefix", prefix).param("prefixEnd", prefix.substring(0, prefix.length() - 1) + '0');
        }
        query.conditions().forEach(condition -> statement.param(condition.parameter(), condition.value()));
        return statement;
    }
}
