package no.tilsagn.launcher.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A {@link StackUnderTest} as a process, with what it prints. */
final class LauncherProcess {
    private static final long PATIENCE_SECONDS = 120;
    private static final String UP = "up with rows ";

    private final Process process;
    private final Path output;

    private LauncherProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /**
     * Starts it.
     *
     * @param project where the built parts are
     * @param home an empty folder for output, temporary files and the stack's data
     * @param starter a program and its arguments that start the JVM, or nothing
     */
    static LauncherProcess start(Path project, Path home, int lowestPort, String... starter) throws IOException {
        Path launcher = project.resolve("docker/launcher/target");
        Path output = Files.createTempFile(home.resolve("output"), "launcher", ".txt");
        List<String> command = new ArrayList<>(List.of(starter));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-Djava.io.tmpdir=" + home.resolve("tmp"),
                "-Dtilsagn.project=" + project,
                "-cp",
                launcher.resolve("lib/*") + ":" + launcher.resolve("test-classes"),
                StackUnderTest.class.getName(),
                home.resolve("data").toString(),
                Integer.toString(lowestPort)));
        Process process = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new LauncherProcess(process, output);
    }

    /** Waits until the stack serves, and tells how many rows were stored over all starts. */
    int untilUp() throws IOException, InterruptedException {
        for (long waited = 0; waited < PATIENCE_SECONDS * 10; waited++) {
            Optional<String> up =
                    said().lines().filter(line -> line.startsWith(UP)).findFirst();
            if (up.isPresent()) {
                return Integer.parseInt(up.get().substring(UP.length()));
            }
            if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                throw new AssertionError("The launcher ended with " + process.exitValue() + ":\n" + said());
            }
        }
        throw new AssertionError("The launcher is not up after " + PATIENCE_SECONDS + " s:\n" + said());
    }

    /** SIGKILL after so many milliseconds; asserts the death. */
    void killAfter(int milliseconds) throws InterruptedException {
        if (process.waitFor(milliseconds, TimeUnit.MILLISECONDS)) {
            throw new AssertionError("The launcher ended before it was killed");
        }
        process.destroyForcibly();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            throw new AssertionError("The launcher lives after SIGKILL");
        }
    }

    /** SIGTERM, as from a service manager. */
    void terminate() throws InterruptedException, IOException {
        process.destroy();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("The launcher does not end:\n" + said());
        }
    }

    String said() throws IOException {
        return Files.readString(output);
    }
}
