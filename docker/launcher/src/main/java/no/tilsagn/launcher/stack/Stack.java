package no.tilsagn.launcher.stack;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import no.tilsagn.launcher.postgres.Database;
import no.tilsagn.launcher.postgres.DatabaseRole;
import no.tilsagn.launcher.postgres.PostgresCluster;
import no.tilsagn.launcher.process.DataFolder;
import no.tilsagn.launcher.process.DataFolderLock;
import no.tilsagn.launcher.process.LeftOvers;
import no.tilsagn.launcher.process.ListeningPort;
import no.tilsagn.launcher.process.Missing;
import no.tilsagn.launcher.process.ProcessFailed;
import no.tilsagn.launcher.process.Sessions;

/**
 * PostgreSQL, broker, issuer and services as processes of their own. Whatever an earlier launcher left behind on the
 * same data folder is ended first; closing, also by a signal to this JVM, ends the parts in the reverse order.
 */
public final class Stack implements AutoCloseable {
    private final StackSettings settings;
    private final DataFolder folder;
    private final DataFolderLock lock;
    private final PostgresCluster cluster;
    private final Recipes recipes;
    private final Map<Part, RunningPart> parts = new ConcurrentSkipListMap<>();
    private final Tokens tokens;
    private final CompletableFuture<String> unexpectedEnd = new CompletableFuture<>();
    private final Thread hook = new Thread(this::close, "stack-shutdown");
    private volatile boolean closing;
    private boolean closed;

    private Stack(StackSettings settings, DataFolder folder, DataFolderLock lock) throws IOException {
        this.settings = settings;
        this.folder = folder;
        this.lock = lock;
        this.cluster = PostgresCluster.in(folder);
        this.tokens = new Tokens(address(Part.ISSUER), InstantSource.system());
        this.recipes = new Recipes(settings, folder, cluster);
        settings.parts().forEach(this::part);
    }

    /**
     * Starts all parts of the settings and returns when they serve; if one fails, the others are stopped again.
     *
     * @throws Missing when something the stack needs is not there, said in one line
     * @throws ProcessFailed when a part does not come up
     */
    public static Stack start(StackSettings settings) throws IOException, InterruptedException {
        DataFolder folder = DataFolder.at(settings.data());
        Stack stack = opened(settings, folder, DataFolderLock.of(folder));
        Runtime.getRuntime().addShutdownHook(stack.hook);
        try {
            stack.clearTheGround();
            stack.startParts(part -> !part.isService());
            stack.startParts(Part::isService);
            return stack;
        } catch (IOException | InterruptedException | RuntimeException failed) {
            // Asked to stop meanwhile: then parts have ended under the eyes of those who waited for them.
            boolean asked = stack.closing;
            stack.close();
            if (asked) {
                throw new ProcessFailed("Stopped while starting");
            }
            throw failed;
        }
    }

    private static Stack opened(StackSettings settings, DataFolder folder, DataFolderLock lock) throws IOException {
        try {
            return new Stack(settings, folder, lock);
        } catch (IOException | RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    private void clearTheGround() throws IOException, InterruptedException {
        Sessions.requireNotAsRoot();
        new LeftOvers(folder).end(this::tell);
        folder.clearTemporary();
        for (Part part : parts.keySet()) {
            settings.ports().all(part).forEach(port -> new ListeningPort(port).requireFree(part.label()));
        }
    }

    private void startParts(Predicate<Part> which) throws InterruptedException {
        List<Callable<Duration>> starts = new ArrayList<>();
        parts.keySet().stream().filter(which).forEach(part -> starts.add(() -> start(part)));
        Together.run(starts);
    }

    private Duration start(Part part) throws InterruptedException {
        Duration taken = part(part).start();
        tell("%-22s ready after %4.1f s on 127.0.0.1:%d"
                .formatted(
                        part.label(),
                        taken.toMillis() / 1000.0,
                        settings.ports().of(part)));
        return taken;
    }

    /** A part of this stack, to be killed and started again; one the stack was started without may be started later. */
    public RunningPart part(Part part) {
        return parts.computeIfAbsent(
                part, made -> new RunningPart(made, recipes.of(made), folder, unexpectedEnd::complete, () -> closing));
    }

    /** What it was started with. */
    public StackSettings settings() {
        return settings;
    }

    /** Where a part that speaks HTTP is reached. */
    public URI address(Part part) {
        return URI.create("http://127.0.0.1:" + settings.ports().of(part));
    }

    /** Kafka's {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + settings.ports().broker();
    }

    /** A new JDBC connection, past the services: what a test reads to judge them by. */
    public Connection connect(Database database, DatabaseRole role) throws SQLException {
        Properties login = new Properties();
        login.putAll(cluster.login(role));
        return DriverManager.getConnection(
                PostgresCluster.jdbcUrl(settings.ports().postgres(), database.databaseName()), login);
    }

    /** An access token of a demo client, such as {@code board-secretary} or {@code programme-office+project-owner}. */
    public String token(String role) {
        return tokens.of(role);
    }

    /** Completed when a part ends that nobody asked to, with its name, exit code and last log lines. */
    public CompletableFuture<String> unexpectedEnd() {
        return unexpectedEnd.copy();
    }

    /** Whether the stack is being stopped, so that failures are to be expected. */
    public boolean isClosing() {
        return closing;
    }

    /** Stops all parts, services first and PostgreSQL last, and makes sure that no process is left. */
    @Override
    public void close() {
        closing = true;
        synchronized (this) {
            if (!closed) {
                closed = true;
                stopAll();
            }
        }
        if (Thread.currentThread() != hook) {
            removeHook();
        }
    }

    private void stopAll() {
        tell("stopping");
        try (lock) {
            Together.run(stops(Part::isService));
            for (Part part : List.of(Part.ISSUER, Part.BROKER, Part.POSTGRES)) {
                Together.run(stops(part::equals));
            }
            new LeftOvers(folder).end(this::tell);
            if (settings.temporary()) {
                folder.delete();
            }
            tell("stopped; no process is left");
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot make sure that no process is left", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ProcessFailed("Interrupted while stopping; processes may be left");
        }
    }

    private List<Callable<Void>> stops(Predicate<Part> which) {
        List<Callable<Void>> stops = new ArrayList<>();
        parts.forEach((part, running) -> {
            if (which.test(part)) {
                stops.add(() -> {
                    running.stop(this::tell);
                    return null;
                });
            }
        });
        return stops;
    }

    private void removeHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyShuttingDown) {
            // The hook then finds the stack closed and does nothing.
        }
    }

    private void tell(String line) {
        PrintStream out = settings.progress();
        out.println("  " + line);
        out.flush();
    }
}
