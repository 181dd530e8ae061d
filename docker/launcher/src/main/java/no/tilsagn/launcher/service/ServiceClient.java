package no.tilsagn.launcher.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Iterator;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends a request until it is answered for good, or patience ends. */
public final class ServiceClient implements AutoCloseable {

    public static final JsonMapper JSON = JsonMapper.builder().build();

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int CONFLICT = 409;
    private static final int SERVER_ERROR = 500;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Patience patience;
    private final Sleeper sleeper;

    public ServiceClient(Patience patience, Sleeper sleeper) {
        this.patience = patience;
        this.sleeper = sleeper;
    }

    /**
     * The answer to a request that may be sent any number of times.
     *
     * @throws NoAnswer when there is none after all waits
     */
    public Reply send(Supplier<HttpRequest> request) {
        Iterator<Duration> waits = patience.waits().iterator();
        while (true) {
            String failure;
            try {
                HttpRequest attempt = request.get();
                HttpResponse<String> response = http.send(attempt, BodyHandlers.ofString());
                Reply reply = new Reply(response.statusCode(), parse(response.body()));
                if (!isTemporary(reply)) {
                    return reply;
                }
                failure = attempt.uri() + " answers " + reply.text();
            } catch (IOException | UncheckedIOException e) {
                failure = e.toString();
            } catch (InterruptedException e) {
                throw interrupted(e);
            }
            if (!waits.hasNext()) {
                throw new NoAnswer("no answer after waiting %d seconds: %s"
                        .formatted(patience.limit().toSeconds(), failure));
            }
            sleep(waits.next());
        }
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
