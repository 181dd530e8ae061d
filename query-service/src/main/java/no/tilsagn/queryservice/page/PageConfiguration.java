package no.tilsagn.queryservice.page;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

@Configuration
class PageConfiguration implements WebMvcConfigurer {

    /** A link on every page changes its language, without JavaScript. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor language = new LocaleChangeInterceptor();
        language.setParamName(ChosenLanguage.PARAMETER);
        language.setIgnoreInvalidLocale(true);
        registry.addInterceptor(language).addPathPatterns("/", "/pages/**", "/logged-out", "/login-failed");
    }
}
