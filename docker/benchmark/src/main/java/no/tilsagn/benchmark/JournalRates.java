package no.tilsagn.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.tilsagn.launcher.postgres.Database;
import no.tilsagn.launcher.postgres.DatabaseRole;
import no.tilsagn.launcher.stack.Stack;
import tools.jackson.databind.JsonNode;

/** From the event table to every read model, and every read model again from the journal. */
final class JournalRates {

    private static final int PAGE = 1_000;

    private final Stack stack;
    private final ServiceClient client;
    private final PrintStream out;

    JournalRates(Stack stack, ServiceClient client, PrintStream out) {
        this.stack = stack;
        this.client = client;
        this.out = out;
    }

    void measure(String programme, int events, int rounds) throws SQLException, IOException {
        long last;
        try (Connection owner = stack.connect(Database.TILSAGN_COMMAND, DatabaseRole.TILSAGN_COMMAND_OWNER)) {
            last = BulkLoad.load(owner, programme, events);
        }
        long begun = System.nanoTime();
        client.awaitFolded(programme, last);
        say("Stored to all read models over Kafka, %d events: %.0f events/s", last, last / seconds(begun));
        List<String> readModels = new ArrayList<>();
        for (JsonNode each : client.query(programme, "/read-models").required("readModels")) {
            readModels.add(each.required("name").asString());
        }
        for (String readModel : readModels) {
            rebuild(programme, readModel, last, rounds);
        }
    }

    private void rebuild(String programme, String readModel, long last, int rounds) throws SQLException, IOException {
        List<Double> rates = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        try (Connection owner = stack.connect(Database.TILSAGN_QUERY, DatabaseRole.TILSAGN_QUERY_OWNER)) {
            for (int round = 0; round < rounds; round++) {
                // What the rebuild before has left is cleared away, and the journal is in memory.
                try (Statement statement = owner.createStatement()) {
                    statement.execute("vacuum read_model_row, read_model_version");
                }
                readJournal(owner, programme);
                double reading = readJournal(owner, programme);
                long begun = System.nanoTime();
                client.rebuild(programme, readModel);
                rates.add(last / seconds(begun));
                ratios.add(rates.getLast() / reading);
                bare.add(last / BareCopy.seconds(owner, programme, readModel) / reading);
            }
        }
        say(
                "Rebuild of %s from the journal: %s events/s, %s of merely reading it by keyset; its rows by bare COPY: %s",
                readModel, Spread.whole(rates), Spread.ratio(ratios), Spread.ratio(bare));
    }

    /** Events read per second when nothing is done with them. */
    private static double readJournal(Connection owner, String programme) throws SQLException {
        long begun = System.nanoTime();
        long position = 0;
        long read = 0;
        try (PreparedStatement page = owner.prepareStatement("select position, payload from journal"
                + " where programme = ? and position > ? order by position limit " + PAGE)) {
            long before;
            do {
                before = position;
                page.setString(1, programme);
                page.setLong(2, position);
                try (ResultSet rows = page.executeQuery()) {
                    while (rows.next()) {
                        position = rows.getLong(1);
                        read += rows.getString(2).isEmpty() ? 0 : 1;
                    }
                }
            } while (position > before);
        }
        return read / seconds(begun);
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private void say(String format, Object... arguments) {
        out.println(String.format(Locale.ROOT, format, arguments));
    }
}
