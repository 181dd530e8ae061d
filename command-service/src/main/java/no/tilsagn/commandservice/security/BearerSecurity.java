package no.tilsagn.commandservice.security;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Bearer tokens and nothing else; anonymous callers see only whether the service lives. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class BearerSecurity {

    @Bean
    SecurityFilterChain bearerOnly(HttpSecurity http, AuthenticationEntryPoint unauthenticated) {
        // No CSRF token: a browser sends no bearer token by itself, and there is no session.
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(new BearerConverter()))
                        .authenticationEntryPoint(unauthenticated))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(unauthenticated))
                .build();
    }

    /** Sets the WWW-Authenticate header and leaves the body to the one place that writes problems. */
    @Bean
    AuthenticationEntryPoint unauthenticated(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        BearerTokenAuthenticationEntryPoint bearer = new BearerTokenAuthenticationEntryPoint();
        return (request, response, exception) -> {
            bearer.commence(request, response, exception);
            problems.resolveException(request, response, null, exception);
        };
    }

    @Bean
    RequestRejectedHandler suspiciousRequests(
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        return (request, response, exception) -> problems.resolveException(request, response, null, exception);
    }
}
