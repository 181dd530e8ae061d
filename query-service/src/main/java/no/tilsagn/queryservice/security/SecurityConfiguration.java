package no.tilsagn.queryservice.security;

import no.tilsagn.queryservice.problem.SecurityProblems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

@Configuration
class SecurityConfiguration {

    private static final String PROGRAMME = "/programmes/{programme}/";

    @Bean
    SecurityFilterChain queries(HttpSecurity http, SecurityProblems problems) {
        return http.csrf(CsrfConfigurer::disable) // Tokens are sent by hand; there is no cookie to ride on.
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, PROGRAMME + "rehearsals") // It changes nothing.
                        .access(ProgrammeAccess.oversight())
                        .requestMatchers(HttpMethod.POST, PROGRAMME + "**")
                        .access(ProgrammeAccess.operator())
                        .requestMatchers(
                                HttpMethod.GET,
                                PROGRAMME + "portfolio/**",
                                PROGRAMME + "ratings/**",
                                PROGRAMME + "budget-years/*/plan",
                                PROGRAMME + "accounts",
                                PROGRAMME + "events")
                        .access(ProgrammeAccess.anyRole())
                        .requestMatchers(Oversight.ACCESS_LOG)
                        .access(ProgrammeAccess.auditor())
                        .requestMatchers(Oversight.DEEDS.toArray(String[]::new))
                        .access(ProgrammeAccess.oversight())
                        .requestMatchers(PROGRAMME + "**")
                        .access(ProgrammeAccess.moreThanDashboard())
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults())
                        .authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems))
                .exceptionHandling(exceptions ->
                        exceptions.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .build();
    }
}
