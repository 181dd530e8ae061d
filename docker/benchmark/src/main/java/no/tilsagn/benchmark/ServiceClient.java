package no.tilsagn.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import no.tilsagn.launcher.stack.Part;
import no.tilsagn.launcher.stack.Stack;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The public APIs, as a client of the services uses them. */
final class ServiceClient implements AutoCloseable {

    private static final String DECISION =
            "\"effectiveOn\":\"2025-01-01\",\"decision\":{\"reference\":\"B-1\",\"decidedOn\":\"2024-12-10\"}";
    private static final JsonMapper JSON = new JsonMapper();

    private final Stack stack;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    ServiceClient(Stack stack) {
        this.stack = stack;
    }

    /** Establishes a programme with one adopted line that takes applications. */
    void prepare(String programme) {
        command(programme, "", "board-secretary", """
                {"name":"Benchmark","fundSources":[{"code":"GDS","name":"Groruddalen","lastYear":2030}],%s}""".formatted(DECISION));
        command(programme, "/budget-years", "programme-office", """
                {"year":2025,"groups":[],"blocks":[{"code":"B","name":"Block","group":null}],"lines":[{"line":"T01",
                "block":"B","name":"Line","project":null,"focusArea":null,"recipient":"Recipient","label":["GDS"],
                "noMoreApplications":false,"specification":[]}],"effectiveOn":"2025-01-01"}""");
        command(programme, "/budget-years/2025/adoption", "board-secretary", """
                {"lines":[{"line":"T01","carryOver":1000,"applied":0}],"applications":[],%s}""".formatted(DECISION));
    }

    /** The command that is measured: one event, one new aggregate, three that are read; answers with its position. */
    long submit(String programme) {
        return command(programme, "/funding-applications", "programme-office", """
                {"year":2025,"line":"T01","label":["GDS"],"amount":1000,"kind":"SUPPLEMENTARY","recipient":"Recipient",
                "purpose":null,"effectiveOn":"2025-02-01"}""");
    }

    private long command(String programme, String path, String role, String body) {
        HttpRequest request = request(Part.COMMAND_SERVICE, "/programmes/" + programme + path, role)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return send(request).required("position").asLong();
    }

    /** Waits at the query service until a position is folded. */
    JsonNode query(String programme, String pathAndQuery) {
        return send(request(Part.QUERY_SERVICE, "/programmes/" + programme + pathAndQuery, "auditor")
                .GET()
                .build());
    }

    /** Returns once a position is folded, however long that takes. */
    void awaitFolded(String programme, long last) {
        long position = 0;
        while (position < last) {
            try {
                position = query(programme, "/accounts?size=1&after=" + last)
                        .required("position")
                        .asLong();
            } catch (IllegalStateException notYet) {
                if (!String.valueOf(notYet.getMessage()).matches("(?s).* answers (503|404).*")) {
                    throw notYet;
                }
            }
        }
    }

    /** Rebuilds one read model from the journal. */
    JsonNode rebuild(String programme, String readModel) {
        return send(request(
                        Part.QUERY_SERVICE,
                        "/programmes/" + programme + "/read-models/" + readModel + "/rebuild",
                        "operator")
                .timeout(Duration.ofMinutes(10))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
    }

    private HttpRequest.Builder request(Part part, String path, String role) {
        return HttpRequest.newBuilder(URI.create(stack.address(part) + path))
                .header("Authorization", "Bearer " + stack.token(role))
                .header("Accept", "application/json");
    }

    private JsonNode send(HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException(
                        request.uri() + " answers " + answer.statusCode() + ": " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
