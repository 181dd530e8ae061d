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

    /** The first language asked for that is Norwegian in any form, or English; else English. */
    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setDefaultLocale(Locale.ENGLISH);
        resolver.setSupportedLocales(List.of(BOKMAAL, Locale.of("nn"), Locale.of("no"), Locale.ENGLISH));
        return resolver;
    }
}
