package no.tilsagn.launcher.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import no.tilsagn.launcher.process.Missing;

/** Where the built parts are. */
public final class ProjectFolder {
    private static final Path LANDMARK = Path.of("docker", "broker");

    private ProjectFolder() {}

    /** The folder named by the property {@code tilsagn.project}; without it, the nearest one above the working folder. */
    public static Path find() {
        String named = System.getProperty("tilsagn.project");
        if (named != null) {
            return Path.of(named).toAbsolutePath();
        }
        Path here = Path.of("").toAbsolutePath();
        return Stream.<Path>iterate(here, folder -> folder != null, Path::getParent)
                .filter(folder -> Files.isDirectory(folder.resolve(LANDMARK)))
                .findFirst()
                .orElseThrow(() -> new Missing("No Tilsagn project at or above " + here));
    }
}
