package no.tilsagn.queryservice.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import no.tilsagn.event.Language;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a page.
 *
 * @param language of the page, as HTML names it: nb or en
 * @param inNorwegian the address of the same page in Norwegian
 * @param inEnglish the same in English
 * @param person opaque id of who is logged in; none where nobody is
 */
record PageFrame(
        String language,
        String inNorwegian,
        String inEnglish,
        @Nullable String person) {

    static PageFrame of(HttpServletRequest request, Locale locale) {
        return new PageFrame(
                Language.of(locale).code(),
                in(Language.NB, request),
                in(Language.EN, request),
                Optional.ofNullable(request.getUserPrincipal())
                        .map(Principal::getName)
                        .orElse(null));
    }

    private static String in(Language language, HttpServletRequest request) {
        // Of a refused page, that which was asked for.
        Object path = Objects.requireNonNullElse(
                request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI), request.getRequestURI());
        String others = Objects.requireNonNullElse(request.getQueryString(), "")
                .replaceAll("(^|&)" + ChosenLanguage.PARAMETER + "=[^&]*", "");
        String query = others.isEmpty() || others.startsWith("&") ? others : "&" + others;
        return path + "?" + ChosenLanguage.PARAMETER + "=" + language.code() + query;
    }
}
