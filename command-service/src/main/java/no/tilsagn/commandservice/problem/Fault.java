package no.tilsagn.commandservice.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One fault of a malformed request.
 *
 * @param pointer where in the body, as a JSON pointer; none for a fault outside the body
 * @param parameter which header, path or query parameter; none for a fault in the body
 * @param message in the caller's language as far as the library that found it speaks it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fault(@Nullable String pointer, @Nullable String parameter, String message) {

    public static Fault inBody(String pointer, String message) {
        return new Fault(pointer, null, message);
    }

    public static Fault inParameter(String parameter, String message) {
        return new Fault(null, parameter, message);
    }
}
