package no.tilsagn.launcher.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;

/** The simulated time of a stack: an instant in a file that is replaced as a whole, so that no reader sees half of it. */
public record StoryClock(Path file) {

    /** The setting that makes the command service record at this time. */
    public String setting() {
        return "tilsagn.clock.simulated-from=" + file;
    }

    /** Sets it. */
    public void set(Instant time) {
        try {
            Path next = Files.writeString(file.resolveSibling(file.getFileName() + ".next"), time + "\n");
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The simulated clock cannot be set", e);
        }
    }
}
