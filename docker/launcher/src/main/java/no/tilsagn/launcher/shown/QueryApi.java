package no.tilsagn.launcher.shown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.tilsagn.launcher.process.ProcessFailed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one programme from one of the services, as an auditor would. */
public final class QueryApi implements AutoCloseable {
    /** Longer than the service itself waits for a position to be folded. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration LONG = Duration.ofHours(12);

    private static final int NOT_YET = 503;

    private static final int MALFORMED = 400;
    /** A minute in all, as the service waits 10 seconds each time. */
    private static final int WAITS = 6;

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final URI programme;
    private final Supplier<String> token;

    /**
     * Opens it.
     *
     * @param service the address of the service
     * @param programme the programme's id
     * @param token an access token with a role in the programme, asked for before every request
     */
    public QueryApi(URI service, String programme, Supplier<String> token) {
        this.programme = service.resolve("/programmes/" + programme + "/");
        this.token = token;
    }

    /** The answer to a GET below the programme; any other status than 200 is a failure. */
    public JsonNode get(String path) throws InterruptedException {
        return read(send(path));
    }

    /** The same, with its sentences in a language. */
    public JsonNode get(String path, Locale language) throws InterruptedException {
        return read(send(request(path)
                .header("Accept-Language", language.toLanguageTag())
                .build()));
    }

    /** The answer to a POST without a body, however long what it orders takes. */
    public JsonNode order(String path) throws InterruptedException {
        return read(send(request(path)
                .timeout(LONG)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build()));
    }

    /** The answer to a POST of JSON below the programme; any other status than 200 is a failure, told with all faults. */
    public JsonNode post(String path, String body, Locale language) throws InterruptedException {
        return read(requireWithoutFault(send(request(path)
                .header("Content-Type", "application/json")
                .header("Accept-Language", language.toLanguageTag())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build())));
    }

    /** The answer once a position is folded, which the service waits for; asked again while it says "not yet". */
    public JsonNode getAfter(long position, String path) throws InterruptedException {
        HttpResponse<String> answer = send(path + "?after=" + position);
        for (int waited = 1; waited < WAITS && answer.statusCode() == NOT_YET; waited++) {
            answer = send(path + "?after=" + position);
        }
        return read(answer);
    }

    private HttpResponse<String> send(String path) throws InterruptedException {
        return send(request(path).build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(programme.resolve(path))
                .header("Authorization", "Bearer " + token.get())
                .timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new UncheckedIOException("No answer from " + request.uri(), unreachable);
        }
    }

    private JsonNode read(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new ProcessFailed("%s answers %d: %s".formatted(answer.uri(), answer.statusCode(), answer.body()));
        }
        return json.readTree(answer.body());
    }

    /** The faults a service found in what was posted, a line each; any other failure as it came. */
    private HttpResponse<String> requireWithoutFault(HttpResponse<String> answer) {
        if (answer.statusCode() == MALFORMED) {
            JsonNode errors = json.readTree(answer.body()).path("errors");
            if (errors.isArray()) {
                throw new ProcessFailed(errors.valueStream()
                        .map(fault -> "%s: %s"
                                .formatted(
                                        fault.required("pointer").stringValue(),
                                        fault.required("message").stringValue()))
                        .collect(Collectors.joining("\n", "Refused whole, %d faults:\n".formatted(errors.size()), "")));
            }
        }
        return answer;
    }

    @Override
    public void close() {
        http.close();
    }
}
