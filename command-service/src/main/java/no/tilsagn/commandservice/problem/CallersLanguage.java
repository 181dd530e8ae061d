package no.tilsagn.commandservice.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import no.tilsagn.event.Language;

/** The language that answers are in. */
public final class CallersLanguage {

    private CallersLanguage() {}

    /** The one the caller prefers: the first in Accept-Language that is Norwegian in any form, or English; else English. */
    public static Locale of(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .map(Language::spoken)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Language.EN)
                .locale();
    }
}
