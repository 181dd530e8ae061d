package no.tilsagn.queryservice.export;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import no.tilsagn.queryservice.problem.Problem;
import no.tilsagn.queryservice.problem.ProblemException;

/** How much an export shows. */
enum View {
    /** Everything. */
    FULL,
    /** What is not exempt from public disclosure. */
    PUBLIC;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The view a request names.
     *
     * @throws ProblemException when there is no such view
     */
    static View of(String code) {
        return Arrays.stream(values())
                .filter(view -> view.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.MALFORMED_REQUEST, "view = full | public"));
    }
}
