package no.tilsagn.system.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import no.tilsagn.launcher.postgres.Database;
import no.tilsagn.system.stack.RunningSystem;

/** The event table, read over plain JDBC. */
public record EventTable(RunningSystem system) {

    private static final int FETCH_SIZE = 1_000;

    /** A programme's rows by position. */
    public List<StoredEvent> of(String programme) {
        return query("select * from event where programme = ? order by position", programme);
    }

    /** Every row there is, by programme and position. */
    public List<StoredEvent> all() {
        return query("select * from event order by programme, position");
    }

    /** The last position, 0 when there is no row, nor even a table. */
    public long lastPosition(String programme) {
        String table = "select to_regclass('event') is not null";
        String last = "select coalesce(max(position), 0) from event where programme = ?";
        try (Connection connection = system.connect(Database.TILSAGN_COMMAND);
                PreparedStatement exists = connection.prepareStatement(table);
                ResultSet there = exists.executeQuery()) {
            there.next();
            if (!there.getBoolean(1)) {
                return 0;
            }
            try (PreparedStatement statement = connection.prepareStatement(last)) {
                statement.setString(1, programme);
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    return row.getLong(1);
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The event table cannot be read", failed);
        }
    }

    /** Gives a programme's rows one after another; a long log need not fit into memory. */
    public void forEach(String programme, Consumer<StoredEvent> each) {
        try (Connection connection = system.connect(Database.TILSAGN_COMMAND);
                PreparedStatement statement =
                        connection.prepareStatement("select * from event where programme = ? order by position")) {
            connection.setAutoCommit(false);
            statement.setFetchSize(FETCH_SIZE);
            statement.setString(1, programme);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    each.accept(StoredEvent.of(rows));
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The event table cannot be read", failed);
        }
    }

    private List<StoredEvent> query(String sql, String... parameters) {
        try (Connection connection = system.connect(Database.TILSAGN_COMMAND);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            List<StoredEvent> events = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    events.add(StoredEvent.of(rows));
                }
            }
            return events;
        } catch (SQLException failed) {
            throw new IllegalStateException("The event table cannot be read", failed);
        }
    }
}
