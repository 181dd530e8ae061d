package no.tilsagn.launcher.story;

import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What is said to people, in bokmål and in English. */
public record Text(String nb, String en) {
    private static final Set<String> NORWEGIAN = Set.of("nb", "no", "nn");

    public static Text of(JsonNode text) {
        return new Text(text.required("nb").stringValue(), text.required("en").stringValue());
    }

    public String in(Locale locale) {
        return NORWEGIAN.contains(locale.getLanguage()) ? nb : en;
    }
}
