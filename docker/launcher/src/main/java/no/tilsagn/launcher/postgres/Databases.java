package no.tilsagn.launcher.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import no.tilsagn.launcher.process.ProcessFailed;

/** The roles and databases the services find, made at every start where they are not there. */
public final class Databases {
    private static final int LOGIN_SECONDS = 5;
    /** What PostgreSQL answers while it starts or recovers. */
    private static final String CANNOT_CONNECT_NOW = "57P03";
    /** The class of "nobody listens there yet". */
    private static final String CONNECTION_FAILURE = "08";

    private final PostgresCluster cluster;
    private final int port;

    public Databases(PostgresCluster cluster, int port) {
        this.cluster = cluster;
        this.port = port;
    }

    /**
     * Makes roles and databases and checks that a commit is durable.
     *
     * @return nothing when that is done; what the server says while it does not take connections yet
     */
    public Optional<String> prepare() {
        try (Connection connection = connect()) {
            requireDurability(connection);
            for (DatabaseRole role : DatabaseRole.values()) {
                create(connection, role);
            }
            for (Database database : Database.values()) {
                create(connection, database);
            }
            return Optional.empty();
        } catch (SQLException failed) {
            if (Optional.ofNullable(failed.getSQLState())
                    .filter(state -> state.equals(CANNOT_CONNECT_NOW) || state.startsWith(CONNECTION_FAILURE))
                    .isPresent()) {
                return Optional.of(failed.toString());
            }
            throw new ProcessFailed("PostgreSQL cannot be prepared: " + failed.getMessage());
        }
    }

    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.putAll(cluster.login(DatabaseRole.POSTGRES));
        properties.setProperty("loginTimeout", Integer.toString(LOGIN_SECONDS));
        return DriverManager.getConnection(PostgresCluster.jdbcUrl(port, "postgres"), properties);
    }

    private static void requireDurability(Connection connection) throws SQLException {
        for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            try (Statement show = connection.createStatement();
                    ResultSet shown = show.executeQuery("show " + setting)) {
                shown.next();
                if (!"on".equals(shown.getString(1))) {
                    throw new ProcessFailed(
                            "PostgreSQL is not durable: %s is %s".formatted(setting, shown.getString(1)));
                }
            }
        }
    }

    private void create(Connection connection, DatabaseRole role) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", role.roleName())) {
            execute(
                    connection,
                    "create role %s login password '%s'"
                            .formatted(role.roleName(), cluster.passwords().of(role)));
        }
    }

    private static void create(Connection connection, Database database) throws SQLException {
        String name = database.databaseName();
        if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
            execute(
                    connection,
                    "create database %s owner %s"
                            .formatted(name, database.owner().roleName()));
        }
        execute(connection, "revoke all on database %s from public".formatted(name));
        execute(
                connection,
                "grant connect on database %s to %s"
                        .formatted(name, database.service().roleName()));
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
