package no.tilsagn.launcher.stack;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.concurrent.CompletableFuture;
import no.tilsagn.launcher.postgres.Database;
import no.tilsagn.launcher.postgres.DatabaseRole;

/** A launcher in a JVM of its own, to be killed: PostgreSQL and broker, and one more stored row per start. */
final class StackUnderTest {
    private StackUnderTest() {}

    public static void main(String[] arguments) throws Exception {
        StackSettings settings = StackSettings.in(Path.of(arguments[0]))
                .withPorts(ports(Integer.parseInt(arguments[1])))
                .withParts(EnumSet.of(Part.POSTGRES, Part.BROKER));
        Stack stack = Stack.start(settings);
        System.out.println("up with rows " + rowsAfterOneMore(stack));
        new CompletableFuture<Void>().join();
    }

    private static Ports ports(int lowest) {
        return new Ports(lowest, lowest + 1, lowest + 2, lowest + 3, lowest + 4, lowest + 5, lowest + 6);
    }

    private static int rowsAfterOneMore(Stack stack) throws SQLException {
        try (Connection connection = stack.connect(Database.TILSAGN_COMMAND, DatabaseRole.TILSAGN_COMMAND_OWNER);
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists start (at timestamptz default now())");
            statement.execute("insert into start default values");
            try (ResultSet rows = statement.executeQuery("select count(*) from start")) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
