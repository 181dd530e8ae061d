package no.tilsagn.commandservice.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the service answered. */
public record Reply(HttpResponse<String> response) {

    /** The same answer, when it has this status. */
    public Reply expect(int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        return this;
    }

    /** A problem with this status and code. */
    public Reply expectProblem(int status, String code) {
        expect(status);
        assertThat(header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(json().path("status").asInt()).isEqualTo(status);
        assertThat(json().path("code").asString()).isEqualTo(code);
        assertThat(json().path("type").asString()).startsWith("urn:tilsagn:").endsWith(":" + code);
        return this;
    }

    public JsonNode json() {
        return JsonMapper.shared().readTree(response.body());
    }

    public String text(String field) {
        return json().path(field).asString();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
