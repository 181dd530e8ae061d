package no.tilsagn.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything a stack writes is below one folder, readable by its owner alone.
 *
 * @param path absolute, with symbolic links resolved, since left-over processes are recognised by it
 */
public record DataFolder(Path path) {
    private static final long NEEDED_BYTES = 1_000_000_000L;

    /**
     * Opens the folder, making it where it is not there.
     *
     * @throws Missing when the folder cannot be made or written, or its disk is nearly full
     */
    public static DataFolder at(Path wanted) {
        try {
            Path absolute = wanted.toAbsolutePath().normalize();
            Files.createDirectories(absolute);
            DataFolder folder = new DataFolder(absolute.toRealPath());
            if (Files.getFileStore(folder.path).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(folder.path, PosixFilePermissions.fromString("rwx------"));
            }
            folder.requireSpace();
            Files.createDirectories(folder.temporary());
            return folder;
        } catch (IOException unusable) {
            throw new Missing("The data folder " + wanted + " cannot be used: " + unusable);
        }
    }

    private void requireSpace() throws IOException {
        long free = Files.getFileStore(path).getUsableSpace();
        if (free < NEEDED_BYTES) {
            throw new Missing("No space: %s has %d MB free, at least %d MB are needed"
                    .formatted(path, free / 1_000_000, NEEDED_BYTES / 1_000_000));
        }
    }

    /** Empties the temporary folder; for a moment when no process of this folder lives. */
    public void clearTemporary() throws IOException {
        Folders.delete(temporary());
        Files.createDirectories(temporary());
    }

    /** Where child processes put what does not outlive them. */
    public Path temporary() {
        return path.resolve("tmp");
    }

    public LogFile log(String part) {
        return new LogFile(path.resolve("logs").resolve(part + ".log"));
    }

    PidFile pidFile(String part) {
        return new PidFile(path.resolve("run").resolve(part + PidFile.SUFFIX));
    }

    List<PidFile> pidFiles() throws IOException {
        Path run = path.resolve("run");
        if (!Files.isDirectory(run)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(run)) {
            return files.filter(file -> file.toString().endsWith(PidFile.SUFFIX))
                    .map(PidFile::new)
                    .toList();
        }
    }

    /** An argument that every child JVM of this folder's stack carries, so that it can be recognised. */
    public String mark() {
        return "-Dtilsagn.data=" + path;
    }

    /** Where PostgreSQL is unpacked; whoever runs a program from here belongs to this folder's stack. */
    public Path postgres() {
        return path.resolve("postgres");
    }

    /** Removes the folder with all it holds. */
    public void delete() {
        try {
            Folders.delete(path);
        } catch (IOException stuck) {
            throw new UncheckedIOException("Cannot remove " + path, stuck);
        }
    }
}
