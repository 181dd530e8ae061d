package no.tilsagn.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Which process a part runs as, kept so that the next launcher recognises what a hard-killed one left behind. A pid
 * alone proves nothing, for it may have been given to another process since; pid and start instant together do.
 *
 * @param path the file, one per part
 */
record PidFile(Path path) {
    static final String SUFFIX = ".pid";

    /** The kernel tells start instants relative to a boot time that it rounds to the second. */
    private static final Duration ROUNDING = Duration.ofSeconds(2);

    void write(ProcessHandle process) throws IOException {
        Files.createDirectories(path.toAbsolutePath().resolveSibling(""));
        Path whole = path.resolveSibling(path.getFileName() + ".new");
        Files.writeString(whole, process.pid() + " " + startOf(process).toEpochMilli() + "\n");
        Files.move(whole, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Name of the part, as {@link DataFolder#pidFile} was given it. */
    String part() {
        return path.getFileName().toString().replace(SUFFIX, "");
    }

    void delete() throws IOException {
        Files.deleteIfExists(path);
    }

    /** The very process that was written down, if it still lives. */
    Optional<ProcessHandle> process() throws IOException {
        String[] written = Files.readString(path).strip().split(" ", -1);
        if (written.length != 2) {
            return Optional.empty();
        }
        Instant start = Instant.ofEpochMilli(Long.parseLong(written[1]));
        return ProcessHandle.of(Long.parseLong(written[0]))
                .filter(ProcessHandle::isAlive)
                .filter(process ->
                        Duration.between(start, startOf(process)).abs().compareTo(ROUNDING) <= 0);
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
