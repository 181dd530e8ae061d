package no.tilsagn.launcher.programmefile;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stands for both services: stores a command once per idempotency key and answers a repeated one as the first time.
 * What goes wrong is told to it beforehand, by the number of the request from 1.
 */
final class RecordingService implements AutoCloseable {

    /** What happens to one request. */
    enum Mishap {
        UNAVAILABLE,
        /** As when the service is killed between its commit and its answer. */
        LOST_AFTER_STORING,
        STILL_UNDER_WAY,
        /** Asked to wait for seven seconds. */
        LIMITED,
        REFUSED
    }

    record Request(String path, String role, String key, JsonNode body) {}

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Map<String, Request> stored = new LinkedHashMap<>();
    private final Map<String, String> answers = new LinkedHashMap<>();
    private final Map<Integer, Mishap> mishaps = new LinkedHashMap<>();
    private String plan = "{}";

    RecordingService() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    RecordingService with(Mishap mishap, int... requestNumbers) {
        for (int number : requestNumbers) {
            mishaps.put(number, mishap);
        }
        return this;
    }

    RecordingService answeringPlan(String json) {
        plan = json;
        return this;
    }

    /** Every command that arrived, also repeated ones. */
    List<Request> requests() {
        return requests;
    }

    /** The commands that were stored, in order. */
    List<Request> stored() {
        return List.copyOf(stored.values());
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestMethod().equals("GET")) {
                send(exchange, 200, plan);
                return;
            }
            Request request = new Request(
                    exchange.getRequestURI().getPath(),
                    exchange.getRequestHeaders().getFirst("Authorization").replace("Bearer token-of-", ""),
                    exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                    JSON.readTree(exchange.getRequestBody().readAllBytes()));
            requests.add(request);
            switch (mishaps.get(requests.size())) {
                case UNAVAILABLE -> send(exchange, 503, "{\"title\": \"database is away\"}");
                case STILL_UNDER_WAY -> send(exchange, 409, "{\"code\": \"request-in-flight\"}");
                case LIMITED -> {
                    exchange.getResponseHeaders().set("Retry-After", "7");
                    send(exchange, 429, "{\"code\": \"too-many-refusals\"}");
                }
                case REFUSED -> send(exchange, 409, """
                        {"code": "project-number-taken", "detail": "The number is taken", "position": 9,
                         "facts": {"number": "2021-37"}}""");
                case LOST_AFTER_STORING -> store(request);
                case null -> send(exchange, 201, store(request));
            }
        }
    }

    private String store(Request request) {
        stored.putIfAbsent(request.key(), request);
        return answers.computeIfAbsent(
                request.key(),
                key -> "{\"programme\": \"p\", \"position\": %d, \"id\": \"id-%d\", \"version\": 0}"
                        .formatted(stored.size(), stored.size()));
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
