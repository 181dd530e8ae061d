package no.tilsagn.system.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import no.tilsagn.launcher.stack.Part;
import no.tilsagn.launcher.stack.RunningPart;
import no.tilsagn.launcher.stack.Stack;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.system.log.LogVerification;
import no.tilsagn.system.log.StoredEvent;
import no.tilsagn.system.stack.Answer;
import no.tilsagn.system.stack.Api;
import no.tilsagn.system.stack.RunningSystem;
import no.tilsagn.system.stack.Seed;
import no.tilsagn.system.stack.SharedStack;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two command services decide on the same programme at once: a frame is drained, and projects are closed gate by gate
 * while applications for their lines, which only read the project, are approved.
 */
@Order(5)
@ExtendWith(SharedStack.class)
class TwoCommandServicesIT {

    private static final int ROUNDS = Seed.count(2, 20);
    private static final Set<String> OUTCOMES =
            Set.of("accepted", "project-closed", "amount-exceeds-balance", "application-already-decided");
    private static final int CLIENTS = 8;
    private static final int APPLICATIONS = 48;
    private static final long FRAME = 20 * ContestedProgramme.AMOUNT;
    private static final long RAISED = 25 * ContestedProgramme.AMOUNT;

    @Test
    void no_decision_rests_on_stale_state_and_no_frame_is_overdrawn(Stack stack) throws Exception {
        RunningPart second = stack.part(Part.SECOND_COMMAND_SERVICE);
        second.start();
        Random random =
                Seed.random("contest of two command services, %d rounds of %d clients".formatted(ROUNDS, CLIENTS));
        RunningSystem system = RunningSystem.of(stack);
        Map<String, Integer> outcomes = new TreeMap<>();
        try (Api api = new Api(system)) {
            for (int round = 0; round < ROUNDS; round++) {
                round(system, api, SharedStack.programme("contested", round), random)
                        .forEach((outcome, times) -> outcomes.merge(outcome, times, Integer::sum));
            }
            assertThat(outcomes)
                    .as("what came of the attempts, over all rounds")
                    .containsOnlyKeys(OUTCOMES);
        } finally {
            second.kill();
        }
    }

    private static Map<String, Integer> round(RunningSystem system, Api api, String programme, Random random)
            throws Exception {
        List<URI> services = List.of(system.commandService(), system.secondCommandService());
        ContestedProgramme contested = new ContestedProgramme(api, services.getFirst(), programme);
        contested.create(FRAME, APPLICATIONS);
        Contest contest = Contest.about(contested, ProgrammeId.of(programme), CLIENTS, RAISED, random);

        Map<String, Answer> answers = new ConcurrentHashMap<>();
        give(contest.lanes(), attempt -> {
            URI service = services.get(Math.floorMod(attempt.key().hashCode(), services.size()));
            String path = contested.root() + attempt.path();
            answers.put(
                    attempt.key(), api.post(service, attempt.role().claim(), path, attempt.key(), "*", attempt.body()));
        });

        List<StoredEvent> log = LogVerification.of(system, api, programme);
        Map<String, Integer> outcomes = new Replay(contest.all(), answers, Year.of(ContestedProgramme.YEAR)).of(log);
        System.out.printf("%s: %d attempts, decided again alike: %s%n", programme, answers.size(), outcomes);
        long granted = log.stream()
                .filter(event -> event.type().equals("funds-transferred.v1"))
                .count();
        assertThat(granted * ContestedProgramme.AMOUNT)
                .as("granted of the frame")
                .isLessThanOrEqualTo(RAISED);
        return outcomes;
    }

    /** Gives the attempts of each lane one after the other, all lanes at once. */
    private static void give(List<List<Attempt>> lanes, Consumer<Attempt> give) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Void>> callers = lanes.stream()
                    .<Callable<Void>>map(lane -> () -> {
                        lane.forEach(give);
                        return null;
                    })
                    .toList();
            for (Future<Void> done : threads.invokeAll(callers)) {
                done.get();
            }
        }
    }
}
