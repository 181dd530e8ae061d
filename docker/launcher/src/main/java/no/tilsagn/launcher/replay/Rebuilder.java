package no.tilsagn.launcher.replay;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.tilsagn.launcher.process.ProcessFailed;
import no.tilsagn.launcher.shown.QueryApi;
import no.tilsagn.launcher.story.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Has read models built anew beside those in use, and tells how far each is and how it ended. */
public final class Rebuilder {
    private static final Text PROGRESS = new Text(
            "  %s: %,d av %,d hendelser, %,d i sekundet, %s s igjen",
            "  %s: %,d of %,d events, %,d a second, %s s left");
    private static final Text EQUAL = new Text(
            "✓ %s: %d rader av %d hendelser (%s), lik den som var i bruk, byttet inn; %s",
            "✓ %s: %d rows from %d events (%s), equal to the one in use, swapped; %s");
    private static final Text DIFFERENT = new Text(
            "✗ %s: avviker fra den i bruk, som blir stående. Første rad: %s%n    i bruk: %s%n    bygd ny fra %s: %s",
            "✗ %s: differs from the one in use, which stays. First row: %s%n    in use: %s%n    rebuilt from %s: %s");

    private final QueryApi api;
    private final PrintStream out;
    private final Locale language;
    private final Duration poll;

    /** @param poll how often progress is asked for */
    public Rebuilder(QueryApi api, PrintStream out, Locale language, Duration poll) {
        this.api = api;
        this.out = out;
        this.language = language;
        this.poll = poll;
    }

    /**
     * Rebuilds.
     *
     * @param readModel its name; none for all
     * @param log the one to go by, {@code journal} or {@code event-table}
     * @return whether each was equal to the one in use
     */
    public boolean rebuild(@Nullable String readModel, String log) throws InterruptedException {
        boolean equal = true;
        for (String name : readModel == null ? all() : List.of(readModel)) {
            JsonNode outcome = outcome(name, log);
            out.println(told(name, outcome));
            equal &= outcome.required("difference").isNull();
        }
        return equal;
    }

    private List<String> all() throws InterruptedException {
        return api.get("read-models")
                .required("readModels")
                .valueStream()
                .map(model -> model.required("name").stringValue())
                .toList();
    }

    private JsonNode outcome(String name, String log) throws InterruptedException {
        try (ExecutorService one = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<JsonNode> ordered = one.submit(() -> api.order("read-models/" + name + "/rebuild?from=" + log));
            while (true) {
                try {
                    return ordered.get(poll.toMillis(), TimeUnit.MILLISECONDS);
                } catch (TimeoutException goesOn) {
                    progress(name);
                } catch (ExecutionException failed) {
                    throw new ProcessFailed(String.valueOf(
                            Objects.requireNonNull(failed.getCause()).getMessage()));
                }
            }
        }
    }

    private void progress(String name) throws InterruptedException {
        api.get("read-models/builds")
                .required("builds")
                .valueStream()
                .filter(build -> build.required("name").stringValue().equals(name)
                        && build.required("status").stringValue().equals("RUNNING"))
                .map(build -> PROGRESS.in(language)
                        .formatted(
                                name,
                                build.required("position").longValue(),
                                build.required("target").longValue(),
                                build.required("rate").longValue(),
                                build.required("secondsLeft").asString("?")))
                .forEach(out::println);
    }

    private String told(String name, JsonNode outcome) {
        JsonNode difference = outcome.required("difference");
        return difference.isNull()
                ? EQUAL.in(language)
                        .formatted(
                                name,
                                outcome.required("rows").longValue(),
                                outcome.required("position").longValue(),
                                outcome.required("from").stringValue(),
                                outcome.required("digestAfter").stringValue())
                : DIFFERENT
                        .in(language)
                        .formatted(
                                name,
                                difference.required("key").stringValue(),
                                difference.required("inUse").asString("-"),
                                outcome.required("from").stringValue(),
                                difference.required("rebuilt").asString("-"));
    }
}
