package no.tilsagn.launcher.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.tilsagn.launcher.process.DataFolder;
import no.tilsagn.launcher.process.Missing;

/**
 * The Java command line of a part: the same JDK as the launcher's, a stated heap, no file outside the data folder.
 *
 * @param folder also marks the process as this stack's
 * @param heap such as {@code 512m}
 */
record Jvm(DataFolder folder, String heap) {
    List<String> running(List<String> options, List<String> program) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                folder.mark(),
                "-Xmx" + heap,
                "-XX:+ExitOnOutOfMemoryError",
                // Both would otherwise write below the system's own temporary folder and leave it there when killed.
                "-XX:-UsePerfData",
                "-Djava.io.tmpdir=" + folder.temporary(),
                "-XX:ErrorFile=" + folder.temporary().resolve("crash-%p.log")));
        command.addAll(options);
        command.addAll(program);
        return command;
    }

    /** For a small part: less memory and a shorter start, at the price of throughput. */
    static List<String> small() {
        return List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    }

    static Path built(Path file) {
        if (!Files.exists(file)) {
            throw new Missing(
                    "Not built: " + file + " (./run and ./check build it; by hand: ./mvnw -DskipTests package)");
        }
        return file;
    }
}
