package no.tilsagn.launcher.story;

import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What stands in the columns of a step's row.
 *
 * @param row its label; empty for none
 * @param effective the day the step has effect on; empty where it says none
 * @param recorded when it is recorded; none for a question
 * @param invented whether its figures are made up
 */
record Heading(String row, String effective, Optional<Instant> recorded, Text title, boolean invented) {

    static Heading of(JsonNode step) {
        return new Heading(
                step.path("row").asString(""),
                step.path("effective")
                        .asString(step.path("body").path("effectiveOn").asString("")),
                step.has("at") ? Optional.of(Instant.parse(step.required("at").stringValue())) : Optional.empty(),
                Text.of(step.required("title")),
                step.path("invented").asBoolean(false));
    }
}
