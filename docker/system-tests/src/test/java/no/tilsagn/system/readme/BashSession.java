package no.tilsagn.system.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** One session of {@code bash -eu}, in which blocks run one after the other. */
public final class BashSession {

    private static final String END_OF_BLOCK = "--- end of block ---";
    private static final int PATIENCE_SECONDS = 120;

    private BashSession() {}

    /** Runs the blocks as they stand and returns the lines each printed, errors included. */
    public static List<List<String>> run(Path folder, List<String> blocks, Map<String, String> environment)
            throws IOException, InterruptedException {
        String script = blocks.stream()
                .map(block -> block + "\necho '" + END_OF_BLOCK + "'\n")
                .collect(Collectors.joining());
        Path output = folder.resolve("output");
        ProcessBuilder builder = new ProcessBuilder(
                        "bash",
                        "-eu",
                        Files.writeString(folder.resolve("blocks"), script).toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        Process bash = builder.start();
        try {
            boolean ended = bash.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            String printed = Files.readString(output);
            assertThat(ended)
                    .as("ended within %d s:%n%s", PATIENCE_SECONDS, printed)
                    .isTrue();
            assertThat(bash.exitValue()).as("exit code of:%n%s", printed).isZero();
            return Arrays.stream(printed.split(END_OF_BLOCK + "\n", -1))
                    .limit(blocks.size())
                    .map(block -> block.lines().toList())
                    .toList();
        } finally {
            bash.descendants().forEach(ProcessHandle::destroyForcibly);
            bash.destroyForcibly();
        }
    }
}
