package no.tilsagn.system.stack;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import no.tilsagn.launcher.postgres.Database;
import no.tilsagn.launcher.postgres.DatabaseRole;
import no.tilsagn.launcher.postgres.PostgresCluster;
import no.tilsagn.launcher.stack.Part;
import no.tilsagn.launcher.stack.Ports;
import no.tilsagn.launcher.stack.Stack;

/**
 * Where a running whole is reached, whoever started it.
 *
 * @param data its data folder, which keeps the passwords
 */
public record RunningSystem(
        URI commandService,
        URI secondCommandService,
        URI queryService,
        URI issuer,
        String bootstrapServers,
        int postgres,
        Path data) {

    public static RunningSystem of(Stack stack) {
        return at(stack.settings().ports(), stack.settings().data());
    }

    public static RunningSystem at(Ports ports, Path data) {
        return new RunningSystem(
                http(ports.commandService()),
                http(ports.secondCommandService()),
                http(ports.queryService()),
                http(ports.issuer()),
                "127.0.0.1:" + ports.broker(),
                ports.postgres(),
                data);
    }

    public URI address(Part part) {
        return switch (part) {
            case COMMAND_SERVICE -> commandService;
            case SECOND_COMMAND_SERVICE -> secondCommandService;
            case QUERY_SERVICE -> queryService;
            case ISSUER -> issuer;
            case POSTGRES, BROKER -> throw new IllegalArgumentException(part.label() + " speaks no HTTP");
        };
    }

    /** A connection past the services, as the database's owner: what they are judged by. */
    public Connection connect(Database database) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", database.owner().roleName());
        login.setProperty("password", password(database.owner()));
        return DriverManager.getConnection(PostgresCluster.jdbcUrl(postgres, database.databaseName()), login);
    }

    private String password(DatabaseRole role) throws SQLException {
        Properties passwords = new Properties();
        try (Reader file = Files.newBufferedReader(data.resolve("passwords.properties"))) {
            passwords.load(file);
        } catch (IOException unreadable) {
            throw new SQLException("No passwords yet in " + data, unreadable);
        }
        return passwords.getProperty(role.name());
    }

    private static URI http(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
