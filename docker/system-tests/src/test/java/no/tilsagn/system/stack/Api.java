package no.tilsagn.system.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The public API of a running whole, with the demo client of the role that is named. */
public final class Api implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Duration TOKEN_AGE = Duration.ofMinutes(2);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final RunningSystem system;

    private record Token(String value, Instant fetched) {}

    public Api(RunningSystem system) {
        this.system = system;
    }

    /** GET from the query service as an auditor; must succeed. */
    public JsonNode get(String path) {
        return send(request(system.queryService().resolve(path), "auditor")
                        .GET()
                        .build())
                .expect(200)
                .body();
    }

    /** GET of what is no JSON from the query service as an auditor; must succeed. */
    public String text(String path) {
        return text("auditor", path);
    }

    /** GET of what is no JSON from the query service; must succeed. */
    public String text(String role, String path) {
        HttpResponse<String> response = exchange(
                request(system.queryService().resolve(path), role).GET().build());
        if (response.statusCode() != 200) {
            throw new AssertionError("expected 200, was %d: %s".formatted(response.statusCode(), response.body()));
        }
        return response.body();
    }

    /** All items of a list, over all its pages. */
    public List<JsonNode> all(String path) {
        List<JsonNode> items = new ArrayList<>();
        for (int page = 0; ; page++) {
            JsonNode answer = get(path + "?size=7&page=" + page);
            answer.required("items").forEach(items::add);
            if (answer.required("items").isEmpty()) {
                if (items.size() != answer.required("total").intValue()) {
                    throw new AssertionError("%s has %d items, its total says %s"
                            .formatted(path, items.size(), answer.required("total")));
                }
                return items;
            }
        }
    }

    /** The position the query service has folded a programme to, 0 while it does not know it or cannot say. */
    public long reached(String programme) {
        try {
            Answer answer = send(
                    request(system.queryService().resolve("/programmes/" + programme + "/accounts?size=1"), "auditor")
                            .GET()
                            .build());
            return answer.status() == 200 ? answer.number("position") : 0;
        } catch (UncheckedIOException restarting) {
            return 0;
        }
    }

    /** POST of a command about something new. */
    public Answer post(URI service, String role, String path, String key, Object body) {
        return send(command(service, role, path, key, body).build());
    }

    /** POST of a command about something that exists. */
    public Answer post(URI service, String role, String path, String key, String ifMatch, Object body) {
        return send(command(service, role, path, key, body)
                .header("If-Match", ifMatch)
                .build());
    }

    /** POST of a table. */
    public Answer postCsv(URI service, String role, String path, String key, String table) {
        return send(command(service, role, path, key, "text/csv", table).build());
    }

    private HttpRequest.Builder command(URI service, String role, String path, String key, Object body) {
        return command(service, role, path, key, "application/json", JSON.writeValueAsString(body));
    }

    private HttpRequest.Builder command(
            URI service, String role, String path, String key, String contentType, String body) {
        return request(service.resolve(path), role)
                .header("Content-Type", contentType)
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(URI address, String role) {
        return HttpRequest.newBuilder(address).timeout(PATIENCE).header("Authorization", "Bearer " + token(role));
    }

    private Answer send(HttpRequest request) {
        return Answer.of(exchange(request));
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new UncheckedIOException("No answer from " + request.uri(), unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted at " + request.uri(), interrupted);
        }
    }

    /** An access token of a role's demo client. */
    public String token(String role) {
        return tokens.compute(role, (name, known) -> isFresh(known) ? known : fetch(name))
                .value();
    }

    private static boolean isFresh(Token token) {
        return token != null && token.fetched().plus(TOKEN_AGE).isAfter(Instant.now());
    }

    private Token fetch(String role) {
        String id = URLEncoder.encode(role, StandardCharsets.UTF_8);
        String client = Base64.getEncoder().encodeToString((id + ":demo").getBytes(StandardCharsets.UTF_8));
        Answer answer = send(HttpRequest.newBuilder(system.issuer().resolve("/oauth2/token"))
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + client)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build());
        return new Token(answer.expect(200).text("access_token"), Instant.now());
    }

    @Override
    public void close() {
        http.close();
    }
}
