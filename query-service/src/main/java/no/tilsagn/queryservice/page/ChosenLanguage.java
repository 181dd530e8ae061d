package no.tilsagn.queryservice.page;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * The language somebody chose on a page, kept in a cookie; else the first language asked for that is Norwegian in any
 * form, or English; else English.
 */
public final class ChosenLanguage extends CookieLocaleResolver {

    static final String PARAMETER = "lang";
    static final String NORWEGIAN = "nb";
    static final String ENGLISH = "en";

    public ChosenLanguage() {
        super("tilsagn-language");
        AcceptHeaderLocaleResolver asked = new AcceptHeaderLocaleResolver();
        asked.setDefaultLocale(Locale.ENGLISH);
        asked.setSupportedLocales(List.of(Locale.of(NORWEGIAN), Locale.of("nn"), Locale.of("no"), Locale.ENGLISH));
        setDefaultLocaleFunction(asked::resolveLocale);
        setCookieHttpOnly(true);
        setCookieSameSite("Lax");
        // Somebody else's cookie of that name is no reason to refuse a page.
        setRejectInvalidCookies(false);
    }

    /** The language of a page as HTML names it. */
    static String of(Locale locale) {
        return locale.getLanguage().equals(ENGLISH) ? ENGLISH : NORWEGIAN;
    }

    @Override
    protected @Nullable Locale parseLocaleValue(String cookie) {
        return switch (cookie) {
            case NORWEGIAN, ENGLISH -> Locale.of(cookie);
            default -> null;
        };
    }
}
