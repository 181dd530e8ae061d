package no.tilsagn.system.drain;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.tilsagn.launcher.stack.Part;
import no.tilsagn.launcher.stack.RunningPart;
import no.tilsagn.launcher.stack.Stack;
import no.tilsagn.system.log.LogVerification;
import no.tilsagn.system.stack.Answer;
import no.tilsagn.system.stack.Api;
import no.tilsagn.system.stack.RunningSystem;
import no.tilsagn.system.stack.Seed;
import no.tilsagn.system.stack.SharedStack;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sixteen clients at two command services decide the same applications while they drain the frame and the lines. */
@Order(6)
@ExtendWith(SharedStack.class)
class SixteenClientsIT {

    private static final int PROGRAMMES = Seed.count(2, 20);
    private static final int ROUNDS = Seed.count(3, 10);
    private static final int FIRST_YEAR = 2025;
    private static final int CLIENTS = 16;

    @Test
    void every_answer_is_right_and_nothing_is_overdrawn_or_decided_twice(Stack stack) throws Exception {
        RunningPart second = stack.part(Part.SECOND_COMMAND_SERVICE);
        second.start();
        Random random = Seed.random("sixteen clients, %d rounds".formatted(PROGRAMMES * ROUNDS));
        RunningSystem system = RunningSystem.of(stack);
        Map<String, Integer> outcomes = new TreeMap<>();
        try (Api api = new Api(system)) {
            for (int number = 0; number < PROGRAMMES; number++) {
                DrainedProgramme programme =
                        new DrainedProgramme(api, system.commandService(), SharedStack.programme("drained", number));
                List<Given> given =
                        rounds(programme, List.of(system.commandService(), system.secondCommandService()), random);
                Judge.judge(LogVerification.of(system, api, programme.id()), given)
                        .forEach((outcome, times) -> outcomes.merge(outcome, times, Integer::sum));
            }
        } finally {
            second.kill();
        }
        System.out.printf("sixteen clients, rightly answered: %s%n", outcomes);
        assertThat(outcomes)
                .containsOnlyKeys(
                        "accepted",
                        "amount-exceeds-balance",
                        "application-already-decided",
                        "precondition-failed",
                        "wrong-authority");
    }

    /** Each round in a year of its own. */
    private static List<Given> rounds(DrainedProgramme programme, List<URI> services, Random random) throws Exception {
        programme.establish();
        List<Given> all = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            DrainedYear year = DrainedYear.open(programme, FIRST_YEAR + round, random);
            List<Attempt> attempts = Drain.of(year, random);
            Demand demand = Demand.of(attempts, year.opening());
            assertThat(demand).matches(Demand::isBetweenAThirdAndTwoThirds, "a third to two thirds must be refused");
            long began = System.nanoTime();
            List<Given> given = give(programme, services, attempts);
            int refused = (int) given.stream().filter(Given::refused).count();
            System.out.printf(
                    "%s, round %d: %d of %d refused, %d to %d had to be, in %d ms%n",
                    programme.id(),
                    round,
                    refused,
                    demand.all(),
                    demand.least(),
                    demand.most(),
                    Duration.ofNanos(System.nanoTime() - began).toMillis());
            assertThat(refused).as("refused").isBetween(demand.least(), demand.most());
            all.addAll(given);
        }
        return all;
    }

    /** Dealt to the clients, who begin together; each waits for an answer before its next attempt. */
    private static List<Given> give(DrainedProgramme programme, List<URI> services, List<Attempt> attempts)
            throws Exception {
        CyclicBarrier together = new CyclicBarrier(CLIENTS);
        List<Callable<List<Given>>> clients = IntStream.range(0, CLIENTS)
                .<Callable<List<Given>>>mapToObj(client -> () -> {
                    URI service = services.get(client % services.size());
                    List<Given> given = new ArrayList<>();
                    together.await();
                    for (int i = client; i < attempts.size(); i += CLIENTS) {
                        given.add(give(programme, service, attempts.get(i)));
                    }
                    return given;
                })
                .toList();
        List<Given> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<List<Given>> done : threads.invokeAll(clients)) {
                all.addAll(done.get());
            }
        }
        return all;
    }

    private static Given give(DrainedProgramme programme, URI service, Attempt attempt) {
        Answer answer = programme
                .api()
                .post(
                        service,
                        attempt.role(),
                        programme.root() + attempt.path(),
                        attempt.key(),
                        attempt.ifMatch(),
                        attempt.body());
        return new Given(attempt, answer, Instant.now());
    }
}
