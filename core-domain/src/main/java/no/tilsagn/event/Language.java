package no.tilsagn.event;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;

/** A language that something is written in. */
public enum Language {
    /** Bokmål. */
    NB("nb"),
    EN("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The one that a locale speaks, where it is one of these: Norwegian in any form is taken as bokmål. */
    public static Optional<Language> spoken(Locale locale) {
        return switch (locale.getLanguage()) {
            case "nb", "nn", "no" -> Optional.of(NB);
            case "en" -> Optional.of(EN);
            default -> Optional.empty();
        };
    }

    /** The one that a locale speaks; English for whoever speaks none of these. */
    public static Language of(Locale locale) {
        return spoken(locale).orElse(EN);
    }

    /** As ISO 639 and HTML name it. */
    @JsonValue
    public String code() {
        return code;
    }

    public Locale locale() {
        return Locale.of(code);
    }
}
