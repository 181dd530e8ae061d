package no.tilsagn.commandservice.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tilsagn.command.Role;

/** A request to the service, put together step by step. */
public final class Call {

    private final HttpClient client;
    private final String server;
    private final String method;
    private final String path;
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private byte[] body = {};

    Call(HttpClient client, String server, String method, String path) {
        this.client = client;
        this.server = server;
        this.method = method;
        this.path = path;
    }

    /** With a token that gives a role in a programme. */
    public Call as(Role role, String programme) {
        return bearer(TestTokens.token("actor-" + role.claim(), Map.of(programme, List.of(role.claim()))));
    }

    public Call bearer(String token) {
        return header("Authorization", "Bearer " + token);
    }

    public Call header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public Call without(String name) {
        headers.remove(name);
        return this;
    }

    public Call body(String json) {
        return body(json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    public Call body(byte[] bytes) {
        body = bytes.clone();
        return this;
    }

    public Reply send() {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path))
                .timeout(Duration.ofSeconds(30))
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        try {
            return new Reply(client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new IllegalStateException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(method + " " + path, e);
        }
    }
}
