package no.tilsagn.launcher.shown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Supplier;
import no.tilsagn.launcher.process.ProcessFailed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one programme, as an auditor would. */
public final class QueryApi implements AutoCloseable {
    /** Longer than the service itself waits for a position to be folded. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final URI programme;
    private final Supplier<String> token;

    /**
     * Opens it.
     *
     * @param service the query service's address
     * @param programme the programme's id
     * @param token an access token with a role in the programme, asked for before every request
     */
    public QueryApi(URI service, String programme, Supplier<String> token) {
        this.programme = service.resolve("/programmes/" + programme + "/");
        this.token = token;
    }

    /** The answer to a GET below the programme; any other status than 200 is a failure. */
    JsonNode get(String path) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(programme.resolve(path))
                .header("Authorization", "Bearer " + token.get())
                .timeout(PATIENCE)
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new ProcessFailed(
                        "%s answers %d: %s".formatted(request.uri(), answer.statusCode(), answer.body()));
            }
            return json.readTree(answer.body());
        } catch (IOException unreachable) {
            throw new UncheckedIOException("No answer from " + request.uri(), unreachable);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
