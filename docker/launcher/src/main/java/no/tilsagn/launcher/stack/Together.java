package no.tilsagn.launcher.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does several things at once and returns when all are done; the first failure is thrown then. */
final class Together {
    private Together() {}

    static void run(List<? extends Callable<?>> things) throws InterruptedException {
        List<Future<?>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Callable<?> thing : things) {
                running.add(threads.submit(thing));
            }
        }
        for (Future<?> each : running) {
            outcome(each);
        }
    }

    private static void outcome(Future<?> done) throws InterruptedException {
        try {
            done.get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case RuntimeException unchecked -> throw unchecked;
                case Error error -> throw error;
                case InterruptedException interrupted -> throw interrupted;
                case null, default -> throw new IllegalStateException(failed);
            }
        }
    }
}
