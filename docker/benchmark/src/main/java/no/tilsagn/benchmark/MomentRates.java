package no.tilsagn.benchmark;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import no.tilsagn.launcher.postgres.Database;
import no.tilsagn.launcher.postgres.DatabaseRole;
import no.tilsagn.launcher.stack.Stack;

/** What a question about an earlier moment costs, beside one about the present, in a short history and in a long one. */
final class MomentRates {

    private static final List<String> QUERIES =
            List.of("/accounts?size=500", "/portfolio?size=500", "/year-end-statement?size=500");
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 5 * 365;

    private final Stack stack;
    private final ServiceClient client;
    private final PrintStream out;

    MomentRates(Stack stack, ServiceClient client, PrintStream out) {
        this.stack = stack;
        this.client = client;
        this.out = out;
    }

    void measure(String briefly, int events, String atLength, int moments, int rounds) throws SQLException {
        try (Connection owner = stack.connect(Database.TILSAGN_COMMAND, DatabaseRole.TILSAGN_COMMAND_OWNER)) {
            client.awaitFolded(briefly, BulkLoad.load(owner, briefly, events));
        }
        for (String query : QUERIES) {
            List<Double> brief = new ArrayList<>();
            List<Double> length = new ArrayList<>();
            List<Double> live = new ArrayList<>();
            for (int round = 0; round <= rounds; round++) {
                brief.add(median(briefly, query, moments, true));
                length.add(median(atLength, query, moments, true));
                live.add(median(atLength, query, moments, false));
            }
            // The first round warms up.
            List.of(brief, length, live).forEach(List::removeFirst);
            out.println(String.format(
                    Locale.ROOT,
                    "%s at %d moments, ms: %s after %d events, %s after %d: ratio %s; live %s: ratio %s",
                    query,
                    moments,
                    Spread.ratio(brief),
                    last(briefly),
                    Spread.ratio(length),
                    last(atLength),
                    Spread.ratio(ratios(length, brief)),
                    Spread.ratio(live),
                    Spread.ratio(ratios(length, live))));
        }
    }

    private static List<Double> ratios(List<Double> of, List<Double> to) {
        return IntStream.range(0, of.size())
                .mapToObj(i -> of.get(i) / to.get(i))
                .toList();
    }

    /** Milliseconds. */
    private double median(String programme, String query, int moments, boolean earlier) {
        Random random = new Random(7);
        long last = last(programme);
        List<Double> times = new ArrayList<>();
        for (int moment = 0; moment < moments; moment++) {
            String at = earlier ? moment(random, last) : "";
            long begun = System.nanoTime();
            client.query(programme, query + at);
            times.add((System.nanoTime() - begun) / 1e6);
        }
        times.sort(Double::compare);
        return times.get(times.size() / 2);
    }

    /** A position in the later half, or a day, or both: short of these there is less to answer with. */
    private static String moment(Random random, long last) {
        String position = "&position=" + (last / 2 + random.nextLong(last / 2));
        String day = "&effectiveOn=" + FIRST_DAY.plusDays(DAYS / 2 + random.nextInt(DAYS / 2));
        return switch (random.nextInt(3)) {
            case 0 -> position;
            case 1 -> day;
            default -> position + day;
        };
    }

    private long last(String programme) {
        return client.query(programme, "/accounts?size=1").required("position").asLong();
    }
}
