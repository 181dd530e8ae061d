package no.tilsagn.launcher.programmefile.content;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A version of a dated rule to register; its content is the command API's, and its kind says which rule it is. */
public record RuleVersion(String validFrom, @Nullable String validTo, JsonNode content, Decision decision) {

    private static final Map<String, String> RULES = Map.of(
            "AUTHORITY_LIMITS", "authority-limits",
            "APPLICATION_DEADLINES", "application-deadlines",
            "PROCESSING_TIMES", "processing-times",
            "CARRY_OVER_POLICY", "carry-over-policy",
            "REALLOCATION_AUTHORITY", "reallocation-authority",
            "GATE_DEFINITIONS", "gate-definitions",
            "BOARD_PROCEDURE", "board-procedure");

    /** The rule's name in the command API. */
    public String rule() {
        return RULES.getOrDefault(content.path("kind").stringValue(), "");
    }
}
