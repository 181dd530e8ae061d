package no.tilsagn.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several clients doing the same thing over and over for a while. */
final class Load {

    private Load() {}

    /** What one client does, once; it may keep something open between calls. */
    @FunctionalInterface
    interface Client {
        void once(int call) throws Exception;
    }

    /** Makes a client's own things, such as its connection. */
    @FunctionalInterface
    interface Clients {
        Client client(int number) throws Exception;
    }

    /** How often a second it was done, all clients together. */
    static double perSecond(int clients, int seconds, Clients made) throws InterruptedException {
        List<Future<Integer>> done = new ArrayList<>();
        long begun = System.nanoTime();
        long end = begun + seconds * 1_000_000_000L;
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            for (int i = 0; i < clients; i++) {
                Client client = made.client(i);
                done.add(threads.submit(() -> {
                    int calls = 0;
                    while (System.nanoTime() < end) {
                        client.once(calls++);
                    }
                    return calls;
                }));
            }
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        long calls = 0;
        for (Future<Integer> each : done) {
            try {
                calls += each.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
        return calls / ((System.nanoTime() - begun) / 1e9);
    }
}
