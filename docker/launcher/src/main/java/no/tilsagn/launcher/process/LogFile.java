package no.tilsagn.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a child process says, in a file of its own. A start begins a new file and keeps the one before.
 *
 * @param path where the running process writes
 */
public record LogFile(Path path) {
    /** Moves the former log aside, so that what is read later was written by the process started now. */
    void begin() throws IOException {
        Files.createDirectories(path.toAbsolutePath().resolveSibling(""));
        if (Files.exists(path)) {
            Files.move(
                    path, path.resolveSibling(path.getFileName() + ".previous"), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.createFile(path);
    }

    /** Whether a line with this text was written since the last start. */
    public boolean says(String text) {
        return lines().stream().anyMatch(line -> line.contains(text));
    }

    /** The last lines, indented, for a message about what went wrong. */
    public String tail(int count) {
        List<String> lines = lines();
        return lines.stream()
                .skip(Math.max(0, lines.size() - count))
                .map(line -> "    | " + line)
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private List<String> lines() {
        try {
            // A process may be in the middle of a character; decoding by String never fails on that.
            return new String(Files.readAllBytes(path), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the log " + path, unreadable);
        }
    }
}
