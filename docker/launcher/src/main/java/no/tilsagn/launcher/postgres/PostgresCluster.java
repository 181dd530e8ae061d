package no.tilsagn.launcher.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import no.tilsagn.launcher.process.DataFolder;
import no.tilsagn.launcher.process.Folders;
import no.tilsagn.launcher.process.LogFile;
import no.tilsagn.launcher.process.Missing;
import no.tilsagn.launcher.process.ProcessFailed;
import no.tilsagn.launcher.process.Sessions;

/** PostgreSQL on a data folder: prepared so that a kill at any moment leaves something the next start can go on from. */
public final class PostgresCluster {
    private static final String MAJOR = "18";
    private static final String INITIALISING = "initialising";
    private static final int INITDB_SECONDS = 120;

    private final DataFolder folder;
    private final Passwords passwords;

    private PostgresCluster(DataFolder folder, Passwords passwords) {
        this.folder = folder;
        this.passwords = passwords;
    }

    /** Opens what is kept about PostgreSQL in a data folder, drawing passwords the first time. */
    public static PostgresCluster in(DataFolder folder) throws IOException {
        Files.createDirectories(folder.postgres());
        return new PostgresCluster(folder, Passwords.keptIn(folder.path().resolve("passwords.properties")));
    }

    public Passwords passwords() {
        return passwords;
    }

    /**
     * Unpacks and initialises where that has not been done, and tells how the server is started in the foreground.
     *
     * @param port on the loopback address; there is no Unix socket
     */
    public List<String> prepare(int port) throws IOException, InterruptedException {
        Distribution distribution = Distribution.unpackedBelow(folder.postgres());
        Path version = data().resolve("PG_VERSION");
        if (!Files.exists(version)) {
            initialise(distribution);
        } else if (!Files.readString(version).strip().equals(MAJOR)) {
            throw new Missing("%s holds data of PostgreSQL %s; this is PostgreSQL %s"
                    .formatted(data(), Files.readString(version).strip(), MAJOR));
        }
        return Sessions.notAsRoot(List.of(
                distribution.program("postgres").toString(),
                "-D",
                data().toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "fsync=on",
                "-c",
                "synchronous_commit=on",
                "-c",
                "full_page_writes=on",
                "-c",
                "shared_buffers=256MB",
                "-c",
                "max_wal_size=2GB",
                "-c",
                "timezone=UTC",
                "-c",
                "log_timezone=UTC"));
    }

    private Path data() {
        return folder.postgres().resolve("data");
    }

    /** Beside first and then moved: a folder called {@code data} is always whole. */
    private void initialise(Distribution distribution) throws IOException, InterruptedException {
        Folders.deleteBrokenOff(folder.postgres(), INITIALISING);
        Path beside = Files.createTempDirectory(folder.postgres(), INITIALISING);
        Path password = Files.createTempFile(folder.temporary(), "initdb", ".password");
        Files.writeString(password, passwords.of(DatabaseRole.POSTGRES));
        LogFile log = folder.log("initdb");
        Files.createDirectories(log.path().resolveSibling(""));
        Process initdb = new ProcessBuilder(Sessions.notAsRoot(List.of(
                        distribution.program("initdb").toString(),
                        "--pgdata=" + beside,
                        "--username=" + DatabaseRole.POSTGRES.roleName(),
                        "--pwfile=" + password,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        // The same order of text on every machine, whatever its libraries.
                        "--locale-provider=builtin",
                        "--locale=C.UTF-8")))
                .redirectErrorStream(true)
                .redirectOutput(log.path().toFile())
                .start();
        boolean inTime = initdb.waitFor(INITDB_SECONDS, TimeUnit.SECONDS);
        Files.delete(password);
        if (!inTime || initdb.exitValue() != 0) {
            initdb.destroyForcibly();
            throw new ProcessFailed("initdb did not succeed; its last lines:%n%s".formatted(log.tail(25)));
        }
        Files.move(beside, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Where a role logs in, as a JDBC URL without the password. */
    public static String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** User and password of a role for {@link java.sql.DriverManager}. */
    public Map<String, String> login(DatabaseRole role) {
        return Map.of("user", role.roleName(), "password", passwords.of(role));
    }
}
