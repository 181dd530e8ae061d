package no.tilsagn.launcher.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import no.tilsagn.launcher.process.DataFolder;
import no.tilsagn.launcher.process.Folders;
import no.tilsagn.launcher.process.LeftOvers;
import no.tilsagn.launcher.process.Sessions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A launcher that is killed leaves processes behind; the next one ends them, and loses nothing. */
class SupervisionIT {
    private static final boolean FULL = "full".equals(System.getProperty("tilsagn.counts"));
    private static final int ROUNDS = FULL ? 20 : 2;
    private static final String NOBODY = "65534";
    private static final int LONGEST_MILLIS = 4_000;

    private final int port = Ports.free().postgres();
    private Path home;

    @BeforeEach
    void makeHome() throws IOException {
        home = Files.createTempDirectory("tilsagn-supervision").toRealPath();
        Files.createDirectories(home.resolve("output"));
        Files.createDirectories(home.resolve("tmp"));
    }

    @AfterEach
    void removeHome() throws IOException, InterruptedException {
        new LeftOvers(DataFolder.at(home.resolve("data"))).end(line -> {});
        Folders.delete(home);
    }

    @Test
    void a_killed_launcher_is_followed_by_one_that_ends_its_processes_and_keeps_its_data() throws Exception {
        long seed = Long.getLong("tilsagn.seed", System.nanoTime());
        System.out.printf("supervision: %d rounds, seed %d (repeat with -Dtilsagn.seed)%n", ROUNDS, seed);
        Random random = new Random(seed);
        int rows = 0;
        for (int round = 0; round < ROUNDS; round++) {
            LauncherProcess.start(ProjectFolder.find(), home, port).killAfter(random.nextInt(LONGEST_MILLIS));
            LauncherProcess killed = LauncherProcess.start(ProjectFolder.find(), home, port);
            int before = killed.untilUp();
            killed.killAfter(random.nextInt(LONGEST_MILLIS));
            List<ProcessHandle> orphans = livingProcesses();
            assertThat(orphans)
                    .as("PostgreSQL and broker outlive their launcher")
                    .hasSizeGreaterThan(1);

            LauncherProcess next = LauncherProcess.start(ProjectFolder.find(), home, port);
            int after = next.untilUp();
            assertThat(orphans).noneMatch(ProcessHandle::isAlive);
            assertThat(after).isEqualTo(before + 1).isGreaterThan(rows);
            rows = after;

            next.terminate();
            assertThat(next.said()).contains("no process is left").doesNotContain("was killed;");
            assertNothingIsLeft();
        }
    }

    @Test
    void a_normal_user_runs_it_too() throws Exception {
        assumeTrue(Sessions.isRoot(), "runs as a normal user already");
        Path project = home.resolve("project");
        copyParts(project);
        run("chown", "-R", NOBODY + ":" + NOBODY, home.toString());
        String[] asNobody = {"setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"};

        LauncherProcess killed = LauncherProcess.start(project, home, port, asNobody);
        assertThat(killed.untilUp()).isEqualTo(1);
        killed.killAfter(0);
        LauncherProcess next = LauncherProcess.start(project, home, port, asNobody);
        assertThat(next.untilUp()).isEqualTo(2);
        next.terminate();
        assertNothingIsLeft();
    }

    private List<ProcessHandle> livingProcesses() throws IOException {
        return new LeftOvers(DataFolder.at(home.resolve("data"))).processes();
    }

    private void assertNothingIsLeft() throws IOException {
        assertThat(livingProcesses()).isEmpty();
        assertThat(filesIn("data/run")).isEmpty();
        assertThat(filesIn("data/tmp")).isEmpty();
        assertThat(filesIn("tmp")).as("outside the data folder").isEmpty();
        assertThat(home.resolve("data/postgres/data/postmaster.pid")).doesNotExist();
    }

    private List<Path> filesIn(String folder) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve(folder))) {
            return files.toList();
        }
    }

    /** The project may lie where another user cannot read. */
    private static void copyParts(Path project) throws IOException, InterruptedException {
        for (String part : List.of(
                "docker/broker/target/lib", "docker/launcher/target/lib", "docker/launcher/target/test-classes")) {
            Path target = project.resolve(part);
            Files.createDirectories(target.getParent());
            run("cp", "-r", ProjectFolder.find().resolve(part).toString(), target.toString());
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
