package no.tilsagn.queryservice;

import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

@Configuration
@EnableScheduling
class ServiceConfiguration {

    private static final Locale BOKMAAL = Locale.of("nb");

    /** Norwegian unless English is preferred; whoever asks for nynorsk gets bokmål. */
    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setDefaultLocale(BOKMAAL);
        resolver.setSupportedLocales(List.of(BOKMAAL, Locale.of("nn"), Locale.of("no"), Locale.ENGLISH));
        return resolver;
    }
}
