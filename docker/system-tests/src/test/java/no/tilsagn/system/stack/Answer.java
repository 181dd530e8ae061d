package no.tilsagn.system.stack;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a service answered.
 *
 * @param etag empty when there is none
 */
public record Answer(int status, String etag, JsonNode body) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Reads an answer, whose body is JSON or empty. */
    public static Answer of(HttpResponse<String> response) {
        String body = response.body().isEmpty() ? "null" : response.body();
        return new Answer(
                response.statusCode(), response.headers().firstValue("ETag").orElse(""), JSON.readTree(body));
    }

    /** The answer, which must have this status. */
    public Answer expect(int wanted) {
        if (status != wanted) {
            throw new AssertionError("expected %d, was %d: %s".formatted(wanted, status, body));
        }
        return this;
    }

    public String text(String name) {
        return body.required(name).stringValue();
    }

    public long number(String name) {
        return body.required(name).longValue();
    }
}
