package no.tilsagn.queryservice.text;

import java.util.Map;
import no.tilsagn.event.TextReference;

/**
 * The texts that were asked for together.
 *
 * @param byId those the command service told of
 */
public record ShownTexts(Map<String, ShownText> byId) {

    /** Nothing was asked for. */
    public static final ShownTexts NONE = new ShownTexts(Map.of());

    public ShownTexts {
        byId = Map.copyOf(byId);
    }

    /** What is shown for a reference. */
    public ShownText of(TextReference reference) {
        return byId.getOrDefault(reference.id(), ShownText.NOT_READ);
    }
}
