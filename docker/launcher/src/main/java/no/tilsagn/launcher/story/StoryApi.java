package no.tilsagn.launcher.story;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.function.Function;
import no.tilsagn.launcher.service.Reply;
import no.tilsagn.launcher.service.ServiceClient;
import tools.jackson.databind.JsonNode;

/** The public API of one programme, as anybody with a token may use it. */
public final class StoryApi implements AutoCloseable {
    /** The query service itself waits up to ten seconds for a position. */
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final ServiceClient http;
    private final URI commandService;
    private final URI queryService;
    private final String programme;
    private final Function<String, String> clientToToken;

    /**
     * Opens it.
     *
     * @param clientToToken an access token of a demo client, asked for before every request
     */
    public StoryApi(
            ServiceClient http,
            URI commandService,
            URI queryService,
            String programme,
            Function<String, String> clientToToken) {
        this.http = http;
        this.commandService = commandService;
        this.queryService = queryService;
        this.programme = "/programmes/" + programme;
        this.clientToToken = clientToToken;
    }

    /** The answer to a command, a refusal too. */
    Reply post(String client, String path, String key, JsonNode body) {
        String address = path.isEmpty() ? programme : programme + "/" + path;
        return http.send(() -> HttpRequest.newBuilder(commandService.resolve(address))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + clientToToken.apply(client))
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .header("Idempotency-Key", key)
                .header("If-Match", "*")
                .POST(BodyPublishers.ofString(body.toString()))
                .build());
    }

    /** The answer to a question, once the position is folded. */
    Reply get(String ask, long position) {
        String after = (ask.contains("?") ? "&" : "?") + "after=" + position;
        return http.send(() -> HttpRequest.newBuilder(queryService.resolve(programme + "/" + ask + after))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + clientToToken.apply("auditor"))
                .header("Accept-Language", "en")
                .GET()
                .build());
    }

    @Override
    public void close() {
        http.close();
    }
}
