package no.tilsagn.benchmark;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import no.tilsagn.launcher.postgres.Database;
import no.tilsagn.launcher.postgres.DatabaseRole;
import no.tilsagn.launcher.stack.Stack;

/** Commands over HTTP beside a durable single-row insert, in turn within each round. */
final class CommandRates {

    private static final int[] CLIENTS = {1, 8, 32};
    private static final int WARM_UP_SECONDS = 30;

    private final Stack stack;
    private final ServiceClient client;
    private final List<String> programmes;
    private final PrintStream out;
    private String stored = "";

    CommandRates(Stack stack, ServiceClient client, List<String> programmes, PrintStream out) {
        this.stack = stack;
        this.client = client;
        this.programmes = programmes;
        this.out = out;
    }

    void measure(int rounds, int seconds) throws Exception {
        table();
        // A cold JVM compiles for longer than it serves.
        commands(8, WARM_UP_SECONDS, 1);
        stored = lastStoredRow();
        out.printf("The bare insert writes the %d bytes of the last stored event's row.%n%n", stored.length());
        out.println("| clients | bare insert/s | one programme/s | ratio | fifty programmes/s | ratio |");
        out.println("|--:|--:|--:|--:|--:|--:|");
        for (int clients : CLIENTS) {
            List<Double> inserts = new ArrayList<>();
            List<Double> one = new ArrayList<>();
            List<Double> fifty = new ArrayList<>();
            List<Double> oneRatio = new ArrayList<>();
            List<Double> fiftyRatio = new ArrayList<>();
            for (int round = 0; round < rounds; round++) {
                double insert = inserts(clients, seconds);
                inserts.add(insert);
                one.add(commands(clients, seconds, 1));
                fifty.add(commands(clients, seconds, programmes.size()));
                oneRatio.add(one.getLast() / insert);
                fiftyRatio.add(fifty.getLast() / insert);
            }
            out.println("| %d | %s | %s | %s | %s | %s |"
                    .formatted(
                            clients,
                            Spread.whole(inserts),
                            Spread.whole(one),
                            Spread.ratio(oneRatio),
                            Spread.whole(fifty),
                            Spread.ratio(fiftyRatio)));
        }
    }

    private double commands(int clients, int seconds, int in) throws InterruptedException {
        return Load.perSecond(
                clients, seconds, number -> call -> client.submit(programmes.get((number + call * clients) % in)));
    }

    private double inserts(int clients, int seconds) throws Exception {
        List<Connection> connections = new ArrayList<>();
        try {
            for (int i = 0; i < clients; i++) {
                connections.add(connection());
            }
            return Load.perSecond(clients, seconds, number -> {
                PreparedStatement insert =
                        connections.get(number).prepareStatement("insert into bare_insert (payload) values (?)");
                return call -> {
                    insert.setString(1, stored);
                    insert.executeUpdate();
                };
            });
        } finally {
            for (Connection each : connections) {
                each.close();
            }
        }
    }

    /** The row that the measured command stored last, as text: the bare insert writes the same bytes. */
    private String lastStoredRow() throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select e::text from event e
                        where type = 'funding-application-submitted.v1' order by recorded_at desc limit 1""")) {
            row.next();
            return row.getString(1);
        }
    }

    private void table() throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table bare_insert (id bigserial primary key, payload text not null)");
        }
    }

    private Connection connection() throws SQLException {
        return stack.connect(Database.TILSAGN_COMMAND, DatabaseRole.TILSAGN_COMMAND_OWNER);
    }
}
