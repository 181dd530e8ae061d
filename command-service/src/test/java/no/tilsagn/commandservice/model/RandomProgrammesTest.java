package no.tilsagn.commandservice.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.tilsagn.budget.Bookings;
import no.tilsagn.budget.BudgetEvent;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.commandservice.TestDatabase;
import no.tilsagn.commandservice.http.HttpTest;
import no.tilsagn.commandservice.http.Reply;
import no.tilsagn.commandservice.http.TestTokens;
import no.tilsagn.event.EventJson;
import no.tilsagn.money.Balances;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.convert.ConversionService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Seeded random programmes against a model written from the domain guide: few in a quick check, 100 000 with {@code
 * -Dtilsagn.counts=full}, one with {@code -Dtilsagn.seed=…}, in-process and over HTTP.
 */
class RandomProgrammesTest extends HttpTest {

    private static final boolean FULL = "full".equals(System.getProperty("tilsagn.counts"));
    private static final int SEQUENCES = Integer.getInteger("tilsagn.sequences", FULL ? 100_000 : 300);
    private static final int LEAST = FULL ? 100 : 1;
    private static final int ROUND = 2_500;
    private static final int OVER_HTTP = 100;
    /** As many as the service has connections to its database. */
    private static final int THREADS = 12;

    private static final int LOOKED_AT_EACH_STEP = 20;
    /** A few hundred programmes need not meet these. */
    private static final Set<String> RARE = Set.of(
            "focus-area-code-taken",
            "year-not-first",
            "year-before-open",
            "granted-more-than-applied",
            "decider-prepared-case",
            "decider-recommended-case",
            "phase-not-stated",
            "successor-closed",
            "case-decided-on-other-day",
            "seat-already-ended",
            "meeting-called-off",
            "meeting-over",
            "meeting-has-decided",
            "cases-undecided",
            "seat-without-vote",
            "seat-absent",
            "seat-recused",
            "decider-prepared-gate",
            "decider-recommended-gate",
            "phase-decision-already-corrected",
            "phase-decision-not-latest",
            "source-not-of-label",
            "spending-not-reported",
            "nothing-to-correct",
            "application-not-of-budget",
            "project-closed",
            "frame-below-granted");

    private static final Path README = Path.of("../README.md");

    private final Tally tally = new Tally();
    private final List<String> precedence = precedence();
    private final Map<List<Object>, String> tokens = new ConcurrentHashMap<>();
    private Service inProcess;
    private JdbcClient pooled;

    RandomProgrammesTest() throws Exception {}

    @BeforeEach
    void reach(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            @Autowired @Qualifier("mvcConversionService") ConversionService conversion,
            @Autowired JdbcClient jdbc) {
        pooled = jdbc;
        inProcess = new InProcess(mapping, conversion);
    }

    @Test
    void areAnsweredAndBookedAsTheModelSays() throws Exception {
        Long one = Long.getLong("tilsagn.seed");
        if (one != null) {
            Sequence alone = sequence(one, inProcess);
            alone.run(true);
            System.out.println(alone.told());
            sequence(one, this::overHttp).run(true);
            return;
        }
        long first = System.nanoTime();
        System.out.printf(
                "random programmes: %d, seeds from %d (replay one with -Dtilsagn.seed=…)%n", SEQUENCES, first);
        for (int round = 0; round < SEQUENCES; round += ROUND) {
            play(first + round, Math.min(ROUND, SEQUENCES - round));
            if (FULL) {
                forget();
            }
        }
        report(first);
        assertThat(Stream.of(DemandedCodes.OF_THE_YEAR_END, DemandedCodes.OF_GATES, DemandedCodes.OF_THE_BOARD)
                        .flatMap(Set::stream)
                        .map(RefusalCode::code)
                        .filter(code -> (FULL || !RARE.contains(code)))
                        .filter(code -> tally.of(code) < LEAST))
                .as("codes that occurred too seldom")
                .isEmpty();
        assertThat(List.of("reallocations off plan", "returns off plan"))
                .as("a few hundred programmes need not meet money on a line that the plan lacks, 100 000 do")
                .allMatch(what -> !FULL || tally.accepted(what) >= LEAST);
    }

    private void play(long first, int sequences) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> running = new ArrayList<>(LongStream.range(first, first + sequences)
                    .mapToObj(seed ->
                            threads.submit(() -> sequence(seed, seed % OVER_HTTP == 0 ? this::overHttp : inProcess)
                                    .run(seed % LOOKED_AT_EACH_STEP == 0)))
                    .toList());
            try {
                for (Future<?> sequence : running) {
                    sequence.get();
                }
            } finally {
                threads.shutdownNow();
            }
        }
    }

    private Sequence sequence(long seed, Service service) {
        return new Sequence(seed, service, this::stored, precedence, tally);
    }

    private void report(long started) {
        double seconds = (System.nanoTime() - started) / 1e9;
        System.out.printf(
                "%d requests in %.0f s (%.0f a second)%n%s%n", tally.all(), seconds, tally.all() / seconds, tally);
        precedence.forEach(code -> System.out.printf("  %-36s %8d%n", code, tally.of(code)));
    }

    private Answered overHttp(String to, Request request, String path, Json body) {
        List<Object> bearer = List.of(request.actor(), Map.of(to, request.roles()));
        String token = tokens.computeIfAbsent(
                bearer, b -> TestTokens.token(request.actor(), Map.of(to, List.copyOf(request.roles()))));
        Reply reply = call("POST", "/programmes/" + to + path)
                .bearer(token)
                .header("Idempotency-Key", request.name())
                .header("If-Match", "*")
                .header("Content-Type", "application/json")
                .body(body.toString())
                .send();
        return reply.response().statusCode() < 300
                ? new Answered(Answered.ACCEPTED, reply.text("id"))
                : new Answered(reply.text("code"), "");
    }

    private SortedMap<String, Long> stored(String programme) {
        Balances[] balances = {Balances.NONE};
        pooled.sql(
                        "select type, payload from event where programme = ? and aggregate_type = 'BUDGET_YEAR' order by position")
                .param(programme)
                .query(row -> {
                    BudgetEvent event = (BudgetEvent) EventJson.read(row.getString(1), row.getString(2));
                    balances[0] = balances[0].after(Bookings.of(event));
                });
        SortedMap<String, Long> byName = new TreeMap<>();
        balances[0].byAccount().forEach((account, balance) -> byName.put(account.toString(), balance.kroner()));
        return byName;
    }

    /** Nobody asks for these programmes again, and the table stays small. */
    private static void forget() {
        JdbcClient.create(TestDatabase.asOwner())
                .sql("truncate programme_head, publication, event, answer, text")
                .update();
    }

    /** The codes in the order the README gives them. */
    private static List<String> precedence() throws Exception {
        return Pattern.compile("^\\d+\\. `([a-z-]+)`$", Pattern.MULTILINE)
                .matcher(Files.readString(README))
                .results()
                .map(code -> code.group(1))
                .toList();
    }
}
