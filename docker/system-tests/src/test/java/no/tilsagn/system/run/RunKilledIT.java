package no.tilsagn.system.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.tilsagn.launcher.process.ListeningPort;
import no.tilsagn.launcher.stack.Ports;
import no.tilsagn.launcher.stack.StackSettings;
import no.tilsagn.system.log.EventTable;
import no.tilsagn.system.log.LogVerification;
import no.tilsagn.system.log.StoredEvent;
import no.tilsagn.system.stack.Api;
import no.tilsagn.system.stack.RunningSystem;
import no.tilsagn.system.stack.Seed;
import no.tilsagn.system.story.ProgrammeOf2025;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code ./run} dies in the middle of its import; started again it comes to the same figures, nothing twice. */
@Order(6)
class RunKilledIT {

    private static final int ROUNDS = Seed.count(1, 5);
    private static final int PAUSE_MILLIS = 30;
    private static final int LAST_POSITION = ProgrammeOf2025.events();
    private static final int COMMANDS = ProgrammeOf2025.commands();
    private static final String PROGRAMME = StackSettings.FIRST_PROGRAMME;

    @TempDir
    Path home;

    enum Victim {
        THE_LAUNCHER_ALONE,
        EVERY_PROCESS
    }

    static Stream<Victim> victims() {
        return IntStream.range(0, ROUNDS).boxed().flatMap(round -> Stream.of(Victim.values()));
    }

    @ParameterizedTest
    @MethodSource("victims")
    void run_goes_on_where_it_was_killed(Victim victim) throws Exception {
        Random random = Seed.random("./run, kill -9 of " + victim);
        int position = random.nextInt(LAST_POSITION / 4, LAST_POSITION * 3 / 5);
        int first = sevenFreePorts(random);
        Path data = home.resolve("data");
        String[] arguments = {"--data", data.toString(), "--ports", Integer.toString(first)};
        RunningSystem system = RunningSystem.at(Ports.from(first), data);

        List<ProcessHandle> orphans;
        try (RunScript killed = RunScript.start(home.resolve("killed"), PAUSE_MILLIS, arguments)) {
            awaitPosition(system, position, killed);
            orphans = kill(killed, victim, system);

            try (RunScript again = RunScript.start(home.resolve("again"), 0, arguments)) {
                again.awaitUp();
                assertThat(orphans).as("ended by the next start").noneMatch(ProcessHandle::isAlive);
                requireWhole(system);
                again.interrupt();
                again.awaitEnd();
                assertThat(again.said()).contains("stopped; no process is left");
                assertThat(again.family().living()).isEmpty();
            }
            assertThat(killed.family().living()).isEmpty();
        }
    }

    private static List<ProcessHandle> kill(RunScript running, Victim victim, RunningSystem system) throws Exception {
        List<ProcessHandle> family = running.family().living();
        long position = new EventTable(system).lastPosition(PROGRAMME);
        if (victim == Victim.THE_LAUNCHER_ALONE) {
            running.killLauncher();
        } else {
            running.family().kill();
        }
        System.out.printf(
                "./run: %s killed at position %d of %d, %d %%%n",
                victim, position, LAST_POSITION, 100 * position / LAST_POSITION);
        assertThat(100.0 * position / LAST_POSITION).isBetween(20.0, 80.0);
        assertThat(family).as("launcher, PostgreSQL, broker, issuer, services").hasSizeGreaterThanOrEqualTo(6);
        List<ProcessHandle> orphans = running.family().living();
        if (victim == Victim.THE_LAUNCHER_ALONE) {
            assertThat(orphans).as("outlive their launcher").hasSizeGreaterThanOrEqualTo(5);
        } else {
            assertThat(family).noneMatch(ProcessHandle::isAlive);
            assertThat(orphans).isEmpty();
        }
        return orphans;
    }

    private static void requireWhole(RunningSystem system) {
        try (Api api = new Api(system)) {
            ProgrammeOf2025.requireFigures(api, PROGRAMME);
            List<StoredEvent> events = LogVerification.of(system, api, PROGRAMME);
            assertThat(events).hasSize(LAST_POSITION);
            assertThat(events.stream().map(StoredEvent::correlation).distinct())
                    .as("commands, nothing twice")
                    .hasSize(COMMANDS);
            assertThat(events.stream().map(StoredEvent::causation).distinct()).hasSize(COMMANDS);
        }
    }

    private static void awaitPosition(RunningSystem system, long position, RunScript running) {
        EventTable table = new EventTable(system);
        Awaitility.await("position " + position)
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(20))
                .failFast(
                        "./run has ended",
                        () -> assertThat(running.isAlive()).as(running.said()).isTrue())
                .ignoreExceptions()
                .until(() -> table.lastPosition(PROGRAMME) >= position);
    }

    private static int sevenFreePorts(Random random) {
        return random.ints(12_000, 30_000)
                .filter(first -> IntStream.range(first, first + 7).allMatch(port -> new ListeningPort(port).isFree()))
                .findFirst()
                .orElseThrow();
    }
}
