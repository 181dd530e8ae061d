package no.tilsagn.launcher.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import no.tilsagn.launcher.process.Folders;
import no.tilsagn.launcher.process.Missing;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * PostgreSQL's programs, unpacked.
 *
 * @param folder holds {@code bin}, {@code lib} and {@code share}
 */
record Distribution(Path folder) {
    private static final String UNPACKING = "unpacking";
    private static final int OWNER_MAY_EXECUTE = 0100;

    /**
     * Unpacks the archive of this system below a folder, unless it is there already. The folder's name carries the
     * archive's checksum, so that a newer minor version is unpacked beside the old one.
     */
    static Distribution unpackedBelow(Path parent) throws IOException {
        URL archive = archive();
        Path folder = parent.resolve("programs-" + Checksum.of(archive));
        if (!Files.exists(folder)) {
            Files.createDirectories(parent);
            Folders.deleteBrokenOff(parent, UNPACKING);
            Path partial = Files.createTempDirectory(parent, UNPACKING);
            unpack(archive, partial);
            Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Distribution(folder);
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    private static URL archive() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String kernel = system.contains("linux") ? "linux" : system.contains("mac") ? "darwin" : "windows";
        String architecture = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        String name = "postgres-%s-%s.txz".formatted(kernel, architecture);
        URL archive = Distribution.class.getResource("/" + name);
        if (archive == null) {
            throw new Missing("PostgreSQL for this system (" + name
                    + ") is not on the class path: build on the system you run on");
        }
        return archive;
    }

    private static void unpack(URL archive, Path target) throws IOException {
        try (InputStream packed = new BufferedInputStream(archive.openStream());
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, target);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        Path file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("The archive names a file outside itself: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.resolveSibling(""));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0 && !file.toFile().setExecutable(true)) {
            throw new IOException("Cannot make executable: " + file);
        }
    }
}
