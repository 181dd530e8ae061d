package no.tilsagn.system.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import no.tilsagn.launcher.programmefile.ImportReport;
import no.tilsagn.launcher.programmefile.ProgrammeImport;
import no.tilsagn.launcher.stack.Part;
import no.tilsagn.launcher.stack.Stack;
import no.tilsagn.system.log.Acknowledgements;
import no.tilsagn.system.log.EventTable;
import no.tilsagn.system.log.LogVerification;
import no.tilsagn.system.log.StoredEvent;
import no.tilsagn.system.stack.Api;
import no.tilsagn.system.stack.RunningSystem;
import no.tilsagn.system.stack.Seed;
import no.tilsagn.system.stack.SharedStack;
import no.tilsagn.system.story.ProgrammeOf2025;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each part is killed once in the middle of an import and started again; nothing is lost and nothing doubled. */
@Order(4)
@ExtendWith(SharedStack.class)
class KillsDuringImportIT {

    private static final String PAUSE = "tilsagn.import.pause";
    private static final int ROUNDS = Seed.count(1, 5);
    private static final List<Part> KILLED =
            List.of(Part.POSTGRES, Part.BROKER, Part.COMMAND_SERVICE, Part.QUERY_SERVICE);

    private static final int LAST_POSITION = ProgrammeOf2025.events();

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @TempDir
    Path folder;

    static Stream<Integer> rounds() {
        return Stream.iterate(0, round -> round + 1).limit((long) ROUNDS * KILLED.size());
    }

    @BeforeEach
    void pauseBetweenCommands() {
        System.setProperty(PAUSE, "30");
    }

    @AfterEach
    void end() {
        System.clearProperty(PAUSE);
        threads.shutdownNow();
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void an_import_survives_the_death_of_a_part(int round, Stack stack) throws Exception {
        Part part = KILLED.get(round % KILLED.size());
        Random random = Seed.random("kill of " + part.label() + ", round " + round);
        String programme = SharedStack.programme("killed", round);
        RunningSystem system = RunningSystem.of(stack);
        try (Api api = new Api(system);
                Wire wire = new Wire(system.commandService())) {
            Future<ImportReport> report = threads.submit(importThrough(wire, system, api, programme));

            awaitPosition(system, programme, between(random, 2, 20), report);
            wire.loseNextAnswer();
            awaitPosition(system, programme, between(random, LAST_POSITION / 4, LAST_POSITION * 3 / 5), report);
            killAtNextRequest(stack, part, wire, random, new EventTable(system), programme);
            awaitCaughtUp(system, api, programme);

            assertThat(report.get(2, TimeUnit.MINUTES).lastPosition()).isEqualTo(LAST_POSITION);
            List<StoredEvent> events = LogVerification.of(system, api, programme);
            Acknowledgements.hold(wire.delivered(), events);
            assertThat(wire.lost()).as("commands whose outcome was unknown").isNotEmpty();
            assertThat(wire.delivered()).containsKeys(wire.lost().keySet().toArray(String[]::new));
            System.out.printf("unknown outcomes, asked again with the same key: %s%n", wire.lost());
            ProgrammeOf2025.requireFigures(api, programme);
        }
    }

    private Callable<ImportReport> importThrough(Wire wire, RunningSystem system, Api api, String programme)
            throws Exception {
        Path file = ProgrammeOf2025.fileOf(programme, folder);
        return () -> new ProgrammeImport(wire.address(), system.queryService(), api::token, System.out).run(file);
    }

    /** The death comes while a command is on its way, up to 15 ms after it was sent. */
    private static void killAtNextRequest(
            Stack stack, Part part, Wire wire, Random random, EventTable table, String programme) throws Exception {
        long position = table.lastPosition(programme);
        wire.nextRequest().get(30, TimeUnit.SECONDS);
        LockSupport.parkNanos(Duration.ofMillis(random.nextInt(16)).toNanos());
        long pid = stack.part(part).pid();
        stack.part(part).kill();
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
        System.out.printf(
                "%s (pid %d) killed at position %d of %d, %d %%%n",
                part.label(), pid, position, LAST_POSITION, 100 * position / LAST_POSITION);
        assertThat(100.0 * position / LAST_POSITION).isBetween(20.0, 80.0);
        Duration taken = stack.part(part).start();
        System.out.printf("%s serves again after %d ms%n", part.label(), taken.toMillis());
    }

    /** Within less than the 45 seconds for which Kafka, left to itself, holds a dead consumer's place. */
    private static void awaitCaughtUp(RunningSystem system, Api api, String programme) {
        long position = new EventTable(system).lastPosition(programme);
        Awaitility.await("position " + position + " is folded")
                .atMost(Duration.ofSeconds(35))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> api.reached(programme) >= position);
    }

    private static void awaitPosition(RunningSystem system, String programme, long position, Future<?> running) {
        EventTable table = new EventTable(system);
        Awaitility.await("position " + position)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(10))
                .failFast("the import has ended", running::isDone)
                .until(() -> table.lastPosition(programme) >= position);
    }

    private static int between(Random random, int lowest, int highest) {
        return random.nextInt(lowest, highest + 1);
    }
}
