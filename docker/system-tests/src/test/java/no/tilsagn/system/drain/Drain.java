package no.tilsagn.system.drain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What sixteen clients attempt at once: four decisions on each application, and as much money moved out of the frame and
 * the lines, by returns, reallocations and splits, as to leave too little for some of either.
 */
final class Drain {

    private static final int RIVALS = 4;
    private static final int RETURNS_OF_FRAME = 8;
    private static final int REALLOCATIONS = 12;
    private static final int RETURNS_OF_LINES = 10;
    private static final int SPLITS = 10;

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
        year.applications().forEach(application -> drain.times(RIVALS, () -> drain.decide(application)));
        drain.times(RETURNS_OF_FRAME, () -> drain.giveBack(null));
        drain.times(REALLOCATIONS, drain::reallocate);
        drain.times(RETURNS_OF_LINES, () -> drain.giveBack(drain.line()));
        drain.times(SPLITS, drain::split);
        Collections.shuffle(drain.attempts, random);
        return drain.attempts;
    }

    private void decide(Application application) {
        boolean approve = random.nextInt(4) > 0;
        boolean chair = random.nextInt(10) == 0;
        add(
                chair ? "board-chair" : "board-secretary",
                "/funding-applications/%s/%s".formatted(application.id(), approve ? "approval" : "rejection"),
                random.nextBoolean() ? Attempt.ANY_VERSION : Attempt.AS_SUBMITTED,
                year.decided(approve ? "\"granted\": null" : "\"reason\": \"Others come first\""),
                new Asked.Deciding(application, approve, chair ? "BOARD_CHAIR" : "STRATEGIC_BOARD"));
    }

    private void reallocate() {
        String from = line();
        String to = DrainedYear.LINES.get(1 - DrainedYear.LINES.indexOf(from));
        long amount = amount(500_000);
        move(
                "/reallocations",
                """
                "from": "%s", "to": "%s", "label": ["GDS", "OS"], "amount": %d""".formatted(from, to, amount),
                new Asked.Moving(year.account(from), year.account(to), amount));
    }

    /** From the frame where no line is named. */
    private void giveBack(@Nullable String line) {
        long amount = amount(line == null ? 150_000 : 400_000);
        String from = line == null ? year.frame() : year.account(line);
        move(
                "/returns",
                """
                "line": %s, "label": ["GDS", "OS"], "amount": %d""".formatted(line == null ? "null" : "\"" + line + "\"", amount),
                new Asked.Moving(from, year.returned(), amount));
    }

    private void split() {
        String line = line();
        long first = amount(200_000);
        long second = amount(200_000);
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

    private String line() {
        return DrainedYear.LINES.get(random.nextInt(DrainedYear.LINES.size()));
    }

    private long amount(int most) {
        return 1_000L * (20 + random.nextInt(most / 1_000 - 20));
    }

    private void times(int count, Runnable add) {
        for (int i = 0; i < count; i++) {
            add.run();
        }
    }
}
