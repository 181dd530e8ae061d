package no.tilsagn.queryservice.risk;

import java.util.Locale;
import no.tilsagn.risk.RiskLevel;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * A colour and what it says, since nobody should have to see the colour.
 *
 * @param colour GREEN, YELLOW, RED or NOT_STATED
 * @param text in the reader's language
 */
public record TrafficLight(String colour, String text) {

    private static final String NOT_STATED = "NOT_STATED";

    static TrafficLight of(@Nullable RiskLevel level, MessageSource messages, Locale language) {
        String colour = colour(level);
        return new TrafficLight(colour, messages.getMessage("register.RiskLevel." + colour, null, language));
    }

    static String colour(@Nullable RiskLevel level) {
        return level == null ? NOT_STATED : level.name();
    }
}
