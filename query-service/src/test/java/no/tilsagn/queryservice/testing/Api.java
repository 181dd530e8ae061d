package no.tilsagn.queryservice.testing;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;
import no.tilsagn.command.Role;
import no.tilsagn.programme.ProgrammeId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service's HTTP API, in one programme and one role. */
public final class Api {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String base;
    private final ProgrammeId programme;
    private final String token;

    /** What came back. */
    public record Answer(int status, JsonNode body, HttpResponse<String> response) {}

    public Api(int port, ProgrammeId programme, Role role) {
        this(port, programme, Tokens.of(programme, role));
    }

    public Api(int port, ProgrammeId programme, String token) {
        this.base = "http://127.0.0.1:" + port;
        this.programme = programme;
        this.token = token;
    }

    /** Gets what lies under the programme. */
    public JsonNode get(String path) {
        Answer answer = answer(path);
        if (answer.status() != 200) {
            throw new AssertionError(path + " answered " + answer.status() + " " + answer.body());
        }
        return answer.body();
    }

    public Answer answer(String path, String... headers) {
        return send(request("/programmes/" + programme + path, headers).GET().build());
    }

    /** Gets a file that lies under the programme. */
    public byte[] bytes(String path) {
        try {
            HttpResponse<byte[]> response =
                    CLIENT.send(request("/programmes/" + programme + path).GET().build(), BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new AssertionError(path + " answered " + response.statusCode());
            }
            return response.body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public Answer post(String path) {
        return send(request("/programmes/" + programme + path)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
    }

    /** Posts JSON. */
    public Answer post(String path, String json, String... headers) {
        return send(request("/programmes/" + programme + path, headers)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    /** Gets from the root of the service. */
    public Answer root(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    /** Opens the live stream. */
    public HttpResponse<InputStream> stream(String query, String... headers) throws IOException, InterruptedException {
        return CLIENT.send(
                request("/programmes/" + programme + "/events" + query, headers)
                        .GET()
                        .build(),
                BodyHandlers.ofInputStream());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    private static Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
            String type = response.headers().firstValue("Content-Type").orElse("");
            JsonNode body = type.contains("json") && !type.contains("ndjson")
                    ? JsonMapper.shared().readTree(response.body())
                    : JsonMapper.shared().nullNode();
            return new Answer(response.statusCode(), body, response);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What stands in a field of each of an answer's items. */
    public static Stream<String> texts(JsonNode items, String field) {
        return items.valueStream().map(item -> item.path(field).asString());
    }
}
