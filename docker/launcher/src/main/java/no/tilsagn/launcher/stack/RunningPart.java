package no.tilsagn.launcher.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import no.tilsagn.launcher.process.Child;
import no.tilsagn.launcher.process.DataFolder;
import no.tilsagn.launcher.process.ProcessFailed;
import org.jspecify.annotations.Nullable;

/** One part of a stack. It can be killed and started again while the others run. */
public final class RunningPart {
    private static final Duration START_PATIENCE = Duration.ofMinutes(3);
    private static final Duration END_PATIENCE = Duration.ofSeconds(40);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Part part;
    private final Recipe recipe;
    private final DataFolder folder;
    private final Consumer<String> unexpectedEnd;
    private final BooleanSupplier closing;
    private @Nullable Child child;

    RunningPart(Part part, Recipe recipe, DataFolder folder, Consumer<String> unexpectedEnd, BooleanSupplier closing) {
        this.part = part;
        this.recipe = recipe;
        this.folder = folder;
        this.unexpectedEnd = unexpectedEnd;
        this.closing = closing;
    }

    /**
     * Starts the process and returns when it serves.
     *
     * @return how long that took
     * @throws ProcessFailed when it ends or does not serve in time
     */
    public Duration start() throws InterruptedException {
        long began = System.nanoTime();
        Child started = spawn();
        Optional<String> hindrance = recipe.hindrance(started);
        while (hindrance.isPresent()) {
            if (System.nanoTime() - began > START_PATIENCE.toNanos()) {
                throw new ProcessFailed("%s does not serve after %d s (%s); its last lines in %s:%n%s"
                        .formatted(
                                part.label(),
                                START_PATIENCE.toSeconds(),
                                hindrance.get(),
                                started.log().path(),
                                started.log().tail(25)));
            }
            started.pause(PAUSE);
            hindrance = recipe.hindrance(started);
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private synchronized Child spawn() throws InterruptedException {
        if (closing.getAsBoolean()) {
            throw new ProcessFailed("The stack is being stopped; " + part.label() + " is not started");
        }
        if (child != null && child.isAlive()) {
            throw new IllegalStateException(part.label() + " runs already");
        }
        try {
            child = Child.start(folder, part.label(), recipe.command(), recipe.environment(), unexpectedEnd);
            return child;
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot start " + part.label(), failed);
        }
    }

    /** Ends the process by SIGKILL; when this returns it and its own children are dead, which is asserted. */
    public synchronized void kill() throws InterruptedException {
        Child killed = Objects.requireNonNull(child, () -> part.label() + " was never started");
        try {
            killed.kill();
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot kill " + part.label(), failed);
        }
        if (killed.isAlive()) {
            throw new AssertionError(part.label() + " lives after SIGKILL, pid " + killed.pid());
        }
    }

    /**
     * Ends the process in order, by force when it does not obey.
     *
     * @param report told when force was needed
     */
    synchronized void stop(Consumer<String> report) throws InterruptedException {
        if (child == null || !child.isAlive()) {
            return;
        }
        try {
            if (!child.stop(recipe.endSignal(), END_PATIENCE)) {
                report.accept("%s did not end within %d s and was killed; its last lines:%n%s"
                        .formatted(
                                part.label(),
                                END_PATIENCE.toSeconds(),
                                child.log().tail(10)));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot stop " + part.label(), failed);
        }
    }

    public synchronized boolean isAlive() {
        return child != null && child.isAlive();
    }

    /** Process id of the part; of PostgreSQL, its postmaster's. */
    public synchronized long pid() {
        return Objects.requireNonNull(child, () -> part.label() + " was never started")
                .pid();
    }
}
