package no.tilsagn.benchmark;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
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
    // An estimate of the measured command's event, not weighed against the stored row.
    private static final String PAYLOAD = "x".repeat(330);

    private final Stack stack;
    private final ServiceClient client;
    private final List<String> programmes;
    private final PrintStream out;

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
                    insert.setString(1, PAYLOAD);
                    insert.executeUpdate();
                };
            });
        } finally {
            for (Connection each : connections) {
                each.close();
            }
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
