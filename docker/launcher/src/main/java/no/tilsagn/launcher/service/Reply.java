package no.tilsagn.launcher.service;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * An answer of one of the services.
 *
 * @param retryAfter how long it asks its caller to wait; none where it does not ask
 */
public record Reply(int status, JsonNode body, Optional<Duration> retryAfter) {

    private static final int FIRST_THAT_IS_NO_SUCCESS = 300;

    public boolean isSuccess() {
        return status < FIRST_THAT_IS_NO_SUCCESS;
    }

    /** Status, code, title, detail and figures of a problem, as far as it has them. */
    public String text() {
        String problem = Stream.of("code", "title", "detail", "facts", "errors")
                .map(body::get)
                .filter(Objects::nonNull)
                .map(value -> value.isString() ? value.stringValue() : value.toString())
                .distinct()
                .collect(Collectors.joining(" - "));
        return problem.isEmpty() ? "%d %s".formatted(status, body) : "%d %s".formatted(status, problem);
    }
}
