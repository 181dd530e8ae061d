package no.tilsagn.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Removing folders with what they hold; symbolic links are removed, never followed. */
public final class Folders {
    private Folders() {}

    public static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    /** Removes the sub-folders with a prefix: work that was broken off, under a name no one takes for whole. */
    public static void deleteBrokenOff(Path parent, String prefix) throws IOException {
        List<Path> brokenOff;
        try (Stream<Path> children = Files.list(parent)) {
            brokenOff = children.filter(child -> child.getFileName().toString().startsWith(prefix))
                    .toList();
        }
        for (Path each : brokenOff) {
            delete(each);
        }
    }
}
