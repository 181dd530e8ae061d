package no.tilsagn.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps two launchers off one data folder; the operating system lets go of it when its holder dies, however it dies. */
public final class DataFolderLock implements AutoCloseable {
    private final FileChannel channel;

    private DataFolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @throws Missing when another launcher has it
     */
    public static DataFolderLock of(DataFolder folder) {
        Path file = folder.path().resolve("launcher.lock");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new Missing("Another launcher runs on the data folder " + folder.path());
            }
            return new DataFolderLock(channel);
        } catch (IOException unusable) {
            throw new UncheckedIOException("Cannot lock " + file, unusable);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException inThisProcess) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException stuck) {
            throw new UncheckedIOException("Cannot unlock the data folder", stuck);
        }
    }
}
