package no.tilsagn.system.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilsagn.launcher.postgres.Database;
import no.tilsagn.readmodel.KeyOrder;
import no.tilsagn.readmodel.ReadModels;
import no.tilsagn.readmodel.RowJson;
import no.tilsagn.system.stack.RunningSystem;

/** What the query service has stored, read over plain JDBC. */
record StoredReadModels(RunningSystem system) {

    /** Rows by read model and key, as canonical JSON. */
    Map<String, SortedMap<String, String>> rows(String programme) {
        Map<String, SortedMap<String, String>> all = new LinkedHashMap<>();
        ReadModels.ALL.forEach(readModel -> all.put(readModel.name(), new TreeMap<>(KeyOrder.BY_CODE_POINT)));
        query(
                        "select name, key, row::text from read_model join read_model_row using (generation)"
                                + " where programme = ? and row is not null",
                        programme)
                .forEach(row -> all.get(row.getFirst()).put(row.get(1), RowJson.canonical(row.get(2))));
        return all;
    }

    /** The texts of the journal by position. */
    List<String> journal(String programme) {
        return query("select payload from journal where programme = ? order by position", programme).stream()
                .map(List::getFirst)
                .toList();
    }

    private List<List<String>> query(String sql, String programme) {
        try (Connection connection = system.connect(Database.TILSAGN_QUERY);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, programme);
            List<List<String>> all = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    List<String> row = new ArrayList<>();
                    for (int column = 1; column <= columns; column++) {
                        row.add(rows.getString(column));
                    }
                    all.add(row);
                }
            }
            return all;
        } catch (SQLException failed) {
            throw new IllegalStateException("The read models cannot be read", failed);
        }
    }
}
