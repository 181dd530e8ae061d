package no.tilsagn.launcher.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.tilsagn.launcher.process.ProcessFailed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Access tokens of the demo clients, fetched once and again before they run out. */
final class Tokens {
    private static final Duration MARGIN = Duration.ofMinutes(5);

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final Map<String, Token> byRole = new ConcurrentHashMap<>();
    private final URI endpoint;
    private final InstantSource clock;

    private record Token(String value, Instant usableUntil) {}

    Tokens(URI issuer, InstantSource clock) {
        this.endpoint = issuer.resolve("/oauth2/token");
        this.clock = clock;
    }

    String of(String role) {
        return byRole.compute(
                        role,
                        (name, known) ->
                                known != null && clock.instant().isBefore(known.usableUntil()) ? known : fetch(name))
                .value();
    }

    private Token fetch(String role) {
        // RFC 6749, 2.3.1: client id and secret are form-encoded first; a client of two roles has a + in its id.
        String client = URLEncoder.encode(role, StandardCharsets.UTF_8);
        String credentials = Base64.getEncoder().encodeToString((client + ":demo").getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .timeout(Duration.ofSeconds(30))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new ProcessFailed(
                        "The issuer gives no token for %s: %d %s".formatted(role, answer.statusCode(), answer.body()));
            }
            JsonNode token = json.readTree(answer.body());
            Instant end =
                    clock.instant().plusSeconds(token.required("expires_in").asLong());
            return new Token(token.required("access_token").asString(), end.minus(MARGIN));
        } catch (IOException unreachable) {
            throw new UncheckedIOException("The issuer does not answer at " + endpoint, unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ProcessFailed("Interrupted while fetching a token for " + role);
        }
    }
}
