package no.tilsagn.commandservice.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The two languages the service speaks. */
public final class Language {

    public static final Locale BOKMAL = Locale.of("nb");

    private Language() {}

    /** The one the caller prefers: the first in Accept-Language that is Norwegian in any form, or English; else English. */
    public static Locale of(HttpServletRequest request) {
        return preferred(Collections.list(request.getLocales()));
    }

    /** The first of the locales that is Norwegian in any form, or English; else English. */
    public static Locale preferred(List<Locale> locales) {
        for (Locale locale : locales) {
            switch (locale.getLanguage()) {
                case "nb", "nn", "no" -> {
                    return BOKMAL;
                }
                case "en" -> {
                    return Locale.ENGLISH;
                }
                default -> {
                    // The caller's next choice may be one of ours.
                }
            }
        }
        return Locale.ENGLISH;
    }
}
