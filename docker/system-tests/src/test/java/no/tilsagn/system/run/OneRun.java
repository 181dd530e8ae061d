package no.tilsagn.system.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.tilsagn.launcher.stack.ProjectFolder;

/** {@code ./run --once}, run to its end. */
final class OneRun {

    private OneRun() {}

    /** Runs the script, which must leave no process and no file; tells what it printed. */
    static String in(Path home, int exitCode, String... arguments) throws Exception {
        Path project = ProjectFolder.find();
        List<Path> before = content(project);
        String[] words =
                Stream.concat(Stream.of("--once"), Stream.of(arguments)).toArray(String[]::new);
        try (RunScript run = RunScript.start(home, 0, words)) {
            int ended = run.awaitEnd();
            assertThat(ended).as(run.said()).isEqualTo(exitCode);
            assertThat(run.family().living()).as("processes left behind").isEmpty();
            try (Stream<Path> left = Files.walk(home.resolve("tmp"))) {
                assertThat(left).as("files left behind").containsExactly(home.resolve("tmp"));
            }
            assertThat(content(project)).as("files left behind").isEqualTo(before);
            return run.said();
        }
    }

    private static List<Path> content(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.sorted().toList();
        }
    }
}
