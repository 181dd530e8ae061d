package no.tilsagn.queryservice.readmodel;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import no.tilsagn.queryservice.problem.Problem;
import no.tilsagn.queryservice.problem.ProblemException;

/** Which log a read model is built from. */
enum Origin {
    /** This service's own. */
    JOURNAL,
    /** The command service's, for when the journal itself is in doubt. */
    EVENT_TABLE;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The one a request names.
     *
     * @throws ProblemException when there is no such log
     */
    static Origin of(String code) {
        return Arrays.stream(values())
                .filter(origin -> origin.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.MALFORMED_REQUEST, "from = journal | event-table"));
    }
}
