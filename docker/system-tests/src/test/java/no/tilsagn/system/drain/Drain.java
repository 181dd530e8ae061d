package no.tilsagn.system.drain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What sixteen clients attempt at once: four decisions on each application, one of which rejects it, and as much money
 * moved out of the frame and the lines, by returns, reallocations and splits, as to leave too little for some of either.
 * The payments of a line are of nearly one size, so that their number does not hang on their order.
 */
final class Drain {

    private static final int RIVALS = 4;
    private static final int RETURNS_OF_FRAME = 8;
    private static final int OF_EACH_KIND_AND_LINE = 4;
    private static final int LEAST_OF_LINE = 100_000;
    private static final int MOST_OF_LINE = 150_000;

    private final List<Attempt> attempts = new ArrayList<>();
    private final DrainedYear year;
    private final Random random;

    private Drain(DrainedYear year, Random random) {
        this.year = year;
        this.random = random;
    }

    /** All attempts of a round, in a random order. */
    static List<Attempt> of(DrainedYear year, Random random) {
        Drain drain = new Drain(year, random);
        for (Application application : year.applications()) {
            drain.decide(application, false, false);
            times(RIVALS - 1, () -> drain.decide(application, random.nextInt(5) > 0, random.nextInt(8) == 0));
        }
        times(RETURNS_OF_FRAME, () -> drain.giveBack(null, drain.amount(50_000, 150_000)));
        for (String line : DrainedYear.LINES) {
            times(OF_EACH_KIND_AND_LINE, () -> drain.reallocate(line));
            times(OF_EACH_KIND_AND_LINE, () -> drain.giveBack(line, drain.amount(LEAST_OF_LINE, MOST_OF_LINE)));
            times(OF_EACH_KIND_AND_LINE, () -> drain.split(line));
        }
        Collections.shuffle(drain.attempts, random);
        return drain.attempts;
    }

    private void decide(Application application, boolean approve, boolean chair) {
        add(
                chair ? "board-chair" : "board-secretary",
                "/funding-applications/%s/%s".formatted(application.id(), approve ? "approval" : "rejection"),
                random.nextBoolean() ? Attempt.ANY_VERSION : Attempt.AS_SUBMITTED,
                year.decided(approve ? "\"granted\": null" : "\"reason\": \"Others come first\""),
                new Asked.Deciding(application, approve, chair ? "BOARD_CHAIR" : "STRATEGIC_BOARD"));
    }

    private void reallocate(String from) {
        String to = DrainedYear.LINES.get(1 - DrainedYear.LINES.indexOf(from));
        long amount = amount(LEAST_OF_LINE, MOST_OF_LINE);
        move(
                "/reallocations",
                """
                "from": "%s", "to": "%s", "label": ["GDS", "OS"], "amount": %d""".formatted(from, to, amount),
                new Asked.Moving(year.account(from), year.account(to), amount));
    }

    /** From the frame where no line is named. */
    private void giveBack(@Nullable String line, long amount) {
        String from = line == null ? year.frame() : year.account(line);
        move(
                "/returns",
                """
                "line": %s, "label": ["GDS", "OS"], "amount": %d""".formatted(line == null ? "null" : "\"" + line + "\"", amount),
                new Asked.Moving(from, year.returned(), amount));
    }

    private void split(String line) {
        long first = amount(LEAST_OF_LINE / 2, MOST_OF_LINE / 2);
        long second = amount(LEAST_OF_LINE / 2, MOST_OF_LINE / 2);
        Map<String, Long> parts = Map.of(year.account(line, "GDS"), first, year.account(line, "OS"), second);
        move(
                "/splits",
                """
                "line": "%s", "label": ["GDS", "OS"],
                "parts": [{"source": "GDS", "amount": %d}, {"source": "OS", "amount": %d}]""".formatted(line, first, second),
                new Asked.Splitting(year.account(line), new TreeMap<>(parts)));
    }

    private void move(String command, String fields, Asked asked) {
        add("board-secretary", year.path(command), Attempt.ANY_VERSION, year.decided(fields), asked);
    }

    private void add(String role, String path, String ifMatch, Map<String, Object> body, Asked asked) {
        attempts.add(
                new Attempt("attempt-%d-%d".formatted(year.year(), attempts.size()), role, path, ifMatch, body, asked));
    }

    private long amount(int least, int most) {
        return 1_000L * random.nextInt(least / 1_000, most / 1_000 + 1);
    }

    private static void times(int count, Runnable add) {
        for (int i = 0; i < count; i++) {
            add.run();
        }
    }
}
