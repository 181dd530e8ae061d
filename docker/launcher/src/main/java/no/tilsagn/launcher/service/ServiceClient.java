package no.tilsagn.launcher.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends a request until it is answered for good, or patience ends. */
public final class ServiceClient implements AutoCloseable {

    public static final JsonMapper JSON = JsonMapper.builder().build();

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int CONFLICT = 409;
    private static final int SERVER_ERROR = 500;
    private static final Pattern SECONDS = Pattern.compile("[1-9]\\d{0,8}");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Patience patience;
    private final Sleeper sleeper;
    private final Consumer<String> tell;

    /** @param tell is told when a service asks for time, so that nobody takes the wait for a standstill */
    public ServiceClient(Patience patience, Sleeper sleeper, Consumer<String> tell) {
        this.patience = patience;
        this.sleeper = sleeper;
        this.tell = tell;
    }

    /**
     * The answer to a request that may be sent any number of times.
     *
     * @throws NoAnswer when there is none after all waits
     */
    public Reply send(Supplier<HttpRequest> request) {
        Waits waits = new Waits(patience);
        while (true) {
            String failure;
            Optional<Duration> wait;
            try {
                HttpRequest attempt = request.get();
                Reply reply = reply(http.send(attempt, BodyHandlers.ofString()));
                if (!isTemporary(reply)) {
                    return reply;
                }
                failure = attempt.uri() + " answers " + reply.text();
                wait = reply.retryAfter().isPresent() ? asked(waits, reply) : waits.next();
            } catch (IOException | UncheckedIOException e) {
                failure = e.toString();
                wait = waits.next();
            } catch (InterruptedException e) {
                throw interrupted(e);
            }
            sleep(wait.orElseThrow(gaveUp(waits, failure)));
        }
    }

    private Optional<Duration> asked(Waits waits, Reply reply) {
        Duration asked = reply.retryAfter().orElseThrow();
        Optional<Duration> wait = waits.asked(asked);
        tell.accept("%s %d s, as the service asks: %s"
                .formatted(wait.isPresent() ? "Waiting" : "Not waiting for another", asked.toSeconds(), reply.text()));
        return wait;
    }

    private static Supplier<NoAnswer> gaveUp(Waits waits, String failure) {
        return () -> new NoAnswer("no answer after waiting %d seconds: %s"
                .formatted(waits.waited().toSeconds(), failure));
    }

    public void sleep(Duration wait) {
        try {
            sleeper.sleep(wait);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    @Override
    public void close() {
        http.close();
    }

    /**
     * A refusal by a rule is recorded and names its position. A conflict without one means that the same request is
     * still under way; after any error of the service it is unknown what became of it. The same key gets its answer.
     */
    private static boolean isTemporary(Reply reply) {
        return reply.status() >= SERVER_ERROR
                || reply.status() == TOO_MANY_REQUESTS
                || (reply.status() == CONFLICT && !reply.body().has("position"));
    }

    private static Reply reply(HttpResponse<String> response) {
        return new Reply(response.statusCode(), parse(response.body()), retryAfter(response));
    }

    /** Given in seconds. Only a limit asks for time; what restarts is asked again as soon as may be. */
    private static Optional<Duration> retryAfter(HttpResponse<String> response) {
        return response.statusCode() == TOO_MANY_REQUESTS
                ? response.headers()
                        .firstValue("Retry-After")
                        .filter(value -> SECONDS.matcher(value).matches())
                        .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                : Optional.empty();
    }

    /** A body that is not JSON, as of a proxy, is kept as text. */
    private static JsonNode parse(String body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            return JSON.getNodeFactory().stringNode(body);
        }
    }

    private static NoAnswer interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new NoAnswer("interrupted", e);
    }
}
