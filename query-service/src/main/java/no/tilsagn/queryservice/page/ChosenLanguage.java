package no.tilsagn.queryservice.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import no.tilsagn.event.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * The language somebody chose on a page, kept in a cookie; else the first language asked for that is Norwegian in any
 * form, or English; else English.
 */
public final class ChosenLanguage extends CookieLocaleResolver {

    static final String PARAMETER = "lang";

    public ChosenLanguage() {
        super("tilsagn-language");
        AcceptHeaderLocaleResolver asked = new AcceptHeaderLocaleResolver();
        asked.setDefaultLocale(Locale.ENGLISH);
        asked.setSupportedLocales(List.of(Language.NB.locale(), Locale.of("nn"), Locale.of("no"), Locale.ENGLISH));
        setDefaultLocaleFunction(asked::resolveLocale);
        setCookieHttpOnly(true);
        setCookieSameSite("Lax");
        // Somebody else's cookie of that name is no reason to refuse a page.
        setRejectInvalidCookies(false);
    }

    /** A language that is not spoken here is chosen in vain: English. */
    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale chosen) {
        super.setLocale(
                request, response, chosen == null ? null : Language.of(chosen).locale());
    }

    @Override
    protected @Nullable Locale parseLocaleValue(String cookie) {
        return Language.spoken(Locale.of(cookie)).map(Language::locale).orElse(null);
    }
}
