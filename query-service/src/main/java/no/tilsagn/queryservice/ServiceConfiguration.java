package no.tilsagn.queryservice;

import no.tilsagn.queryservice.page.ChosenLanguage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.servlet.LocaleResolver;

@Configuration
@EnableScheduling
class ServiceConfiguration {

    @Bean
    LocaleResolver localeResolver() {
        return new ChosenLanguage();
    }
}
