package no.tilsagn.system.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.tilsagn.launcher.stack.ProjectFolder;
import org.awaitility.Awaitility;

/** One start of {@code ./run} as a process, with all that descends from it and all that it prints. */
final class RunScript implements AutoCloseable {

    /** A third less work until all parts serve; several stacks are started here, and none runs for long. */
    private static final String QUICK_START = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    /** Tests that were started in the background were born deaf to Ctrl-C, and would hand that down. */
    private static final List<String> DEAF_TO_NOTHING = List.of("env", "--default-signal=INT");

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Family family;
    private final Path home;

    private RunScript(Process process, Family family, Path home) {
        this.process = process;
        this.family = family;
        this.home = home;
    }

    /**
     * Starts it.
     *
     * @param home an empty folder, for its output and as the JVM's temporary folder
     * @param pause milliseconds between two commands of the import
     */
    static RunScript start(Path home, int pause, String... arguments) throws IOException {
        Path project = ProjectFolder.find();
        tellThatItIsBuilt(project);
        Family family = Family.founded();
        Files.createDirectories(home.resolve("tmp"));
        List<String> command = new ArrayList<>(DEAF_TO_NOTHING);
        command.add(project.resolve("run").toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("output").toFile());
        builder.environment().put(Family.VARIABLE, family.mark());
        builder.environment().put("TILSAGN_IMPORT_PAUSE", Integer.toString(pause));
        builder.environment().put("JAVA_TOOL_OPTIONS", QUICK_START + " -Djava.io.tmpdir=" + home.resolve("tmp"));
        return new RunScript(builder.start(), family, home);
    }

    /** The build that runs these tests has just built all parts; the script need not do it again. */
    private static void tellThatItIsBuilt(Path project) throws IOException {
        Path stamp = project.resolve("target/built-by-run");
        Files.createDirectories(stamp.resolveSibling(""));
        if (!Files.exists(stamp)) {
            Files.createFile(stamp);
        }
        Files.setLastModifiedTime(stamp, FileTime.from(Instant.now()));
    }

    Family family() {
        return family;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Everything it has printed so far. */
    String said() {
        try {
            return Files.readString(home.resolve("output"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Waits until it says that the whole is up. */
    void awaitUp() {
        Awaitility.await("./run is up")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .failFast("./run has ended", () -> {
                    assertThat(isAlive()).as(said()).isTrue();
                })
                .until(() -> said().contains("Ctrl-C stops everything."));
    }

    /** Waits until it has ended; tells its exit code. */
    int awaitEnd() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as(this::said)
                .isTrue();
        return process.exitValue();
    }

    /** As Ctrl-C does. */
    void interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("bash", "-c", "kill -INT " + process.pid())
                .inheritIO()
                .start()
                .waitFor();
    }

    /** SIGKILL for the launcher alone, which the script has become. */
    void killLauncher() throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).as("dead").isTrue();
    }

    /** Whatever became of the test, nothing of it lives on. */
    @Override
    public void close() {
        family.kill();
    }
}
