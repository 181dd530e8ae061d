package no.tilsagn.queryservice.security;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.DispatcherTypeRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Pages are for people: they log in at the issuer, and a session of the browser stands for the login. */
@Configuration
@EnableConfigurationProperties(OAuth2ClientProperties.class)
class PageSecurityConfiguration {

    private static final String LOGIN = "/oauth2/authorization/tilsagn";
    private static final String LOGGED_OUT = "/logged-out";
    private static final String LOGIN_FAILED = "/login-failed";

    /**
     * No script, style or connection but our own; images also from the style sheets themselves. It says nothing of
     * forms: logging out leads on to the issuer.
     */
    private static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " img-src 'self' data:; base-uri 'none'; frame-ancestors 'none'";

    /** Asks the issuer for its addresses at the first login, so that the service starts while the issuer is down. */
    @Bean
    ClientRegistrationRepository clientRegistrations(OAuth2ClientProperties properties) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(List.copyOf(new OAuth2ClientPropertiesMapper(properties)
                        .asClientRegistrations()
                        .values())));
    }

    @Bean
    @Order(1)
    SecurityFilterChain pages(HttpSecurity http, ClientRegistrationRepository registrations, Clock clock) {
        OidcClientInitiatedLogoutSuccessHandler atTheIssuerToo =
                new OidcClientInitiatedLogoutSuccessHandler(registrations);
        atTheIssuerToo.setPostLogoutRedirectUri("{baseUrl}" + LOGGED_OUT);
        return http.securityMatcher(pages())
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers("/assets/**", LOGGED_OUT, LOGIN_FAILED)
                                .permitAll()
                                .requestMatchers("/pages/programmes/{programme}/**")
                                .access(ProgrammeAccess.anyRole())
                                .anyRequest()
                                .authenticated())
                .oauth2Login(login -> login.loginPage(LOGIN).failureUrl(LOGIN_FAILED))
                .logout(logout -> logout.logoutSuccessHandler(atTheIssuerToo))
                .addFilterBefore(new LoginEndsWithToken(clock), AnonymousAuthenticationFilter.class)
                .exceptionHandling(exceptions -> exceptions.accessDeniedPage("/pages/refused"))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT)))
                .build();
    }

    private static RequestMatcher pages() {
        PathPatternRequestMatcher.Builder path = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(
                path.matcher("/"),
                path.matcher("/pages/**"),
                path.matcher("/assets/**"),
                path.matcher("/login/**"),
                path.matcher("/logout"),
                path.matcher("/oauth2/**"),
                path.matcher(LOGGED_OUT),
                path.matcher(LOGIN_FAILED),
                // What fails before any handler, such as a login while the issuer is down.
                new DispatcherTypeRequestMatcher(DispatcherType.ERROR));
    }
}
