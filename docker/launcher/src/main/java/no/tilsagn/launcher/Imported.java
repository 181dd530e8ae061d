package no.tilsagn.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which programmes a data folder knows. One is known before its import begins, so that the issuer names it in tokens,
 * and done when its import came to its end; an import broken off is taken up again with the next start.
 *
 * @param data the data folder
 */
record Imported(Path data) {
    private Path known() {
        return data.resolve("programmes-known");
    }

    private Path done() {
        return data.resolve("programmes-imported");
    }

    /** All known programmes, after this one has become one of them. */
    List<String> knowing(String programme) throws IOException {
        Set<String> all = new LinkedHashSet<>(lines(known()));
        if (all.add(programme)) {
            append(known(), programme);
        }
        return List.copyOf(all);
    }

    boolean isDone(String programme) throws IOException {
        return lines(done()).contains(programme);
    }

    void done(String programme) throws IOException {
        append(done(), programme);
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private static void append(Path file, String line) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
