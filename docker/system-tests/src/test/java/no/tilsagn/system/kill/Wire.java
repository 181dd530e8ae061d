package no.tilsagn.system.kill;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import no.tilsagn.system.stack.Answer;

/**
 * The line between a client and the command service: writes down what came through, and can lose an answer on the way
 * back, so that the client does not know what became of its command.
 */
final class Wire implements AutoCloseable {

    private static final String KEY = "Idempotency-Key";
    private static final Set<String> FORWARDED = Set.of("Authorization", "Content-type", "Accept-language", KEY);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, List<Answer>> delivered = new LinkedHashMap<>();
    private final Map<String, Integer> lost = new LinkedHashMap<>();
    private final HttpServer server;
    private final URI service;
    private volatile CompletableFuture<Void> nextRequest = new CompletableFuture<>();
    private volatile boolean losingNextAnswer;

    Wire(URI service) throws IOException {
        this.service = service;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::forward);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Completed when the next request is on its way to the service. */
    CompletableFuture<Void> nextRequest() {
        CompletableFuture<Void> next = new CompletableFuture<>();
        nextRequest = next;
        return next;
    }

    /** The next request is carried out, and its answer does not arrive. */
    void loseNextAnswer() {
        losingNextAnswer = true;
    }

    /** Successful answers that arrived, by idempotency key. */
    synchronized Map<String, List<Answer>> delivered() {
        return new LinkedHashMap<>(delivered);
    }

    /** How often a client was left without knowing what became of its command, by idempotency key. */
    synchronized Map<String, Integer> lost() {
        return new LinkedHashMap<>(lost);
    }

    private void forward(HttpExchange exchange) throws IOException {
        String key = exchange.getRequestHeaders().getFirst(KEY);
        HttpRequest.Builder request = HttpRequest.newBuilder(service.resolve(exchange.getRequestURI()))
                .timeout(Duration.ofSeconds(40))
                .method(
                        exchange.getRequestMethod(),
                        BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (FORWARDED.stream().anyMatch(name::equalsIgnoreCase)) {
                request.header(name, values.getFirst());
            }
        });
        CompletableFuture<HttpResponse<String>> sent = http.sendAsync(request.build(), BodyHandlers.ofString());
        nextRequest.complete(null);
        HttpResponse<String> response;
        try {
            response = sent.join();
        } catch (CompletionException broken) {
            breakOff(exchange, key);
            return;
        }
        boolean success = response.statusCode() < 300;
        if (success && losingNextAnswer) {
            losingNextAnswer = false;
            breakOff(exchange, key);
            return;
        }
        if (success) {
            write(key, Answer.of(response));
        }
        byte[] body = response.body().getBytes(StandardCharsets.UTF_8);
        response.headers()
                .firstValue("Content-Type")
                .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
        exchange.sendResponseHeaders(response.statusCode(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private synchronized void write(String key, Answer answer) {
        delivered.computeIfAbsent(key, ignored -> new ArrayList<>()).add(answer);
    }

    /** Ends the connection without an answer. */
    private synchronized void breakOff(HttpExchange exchange, String key) {
        lost.merge(key, 1, Integer::sum);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
        http.close();
    }
}
