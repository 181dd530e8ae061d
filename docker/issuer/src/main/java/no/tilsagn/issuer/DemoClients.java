package no.tilsagn.issuer;

import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Who may ask for a token, and what the token says of them. */
@Configuration(proxyBeanMethods = false)
class DemoClients {
    /** The weakest the scheme allows: the secret is public, and strength would only slow every token down. */
    private static final int BCRYPT_STRENGTH = 4;

    @Bean
    PasswordEncoder secretEncoder() {
        return new BCryptPasswordEncoder(BCRYPT_STRENGTH);
    }

    @Bean
    RegisteredClientRepository registeredClients(IssuerProperties properties, PasswordEncoder secretEncoder) {
        return new DemoClientRepository(
                PagesClient.registered(properties, secretEncoder),
                client -> registered(client, properties, secretEncoder));
    }

    /** Who logs in by the form: the same as the demo clients, with the same secret. */
    @Bean
    UserDetailsService demoUsers(PasswordEncoder secretEncoder) {
        String secret = Objects.requireNonNull(secretEncoder.encode("demo"));
        return name -> DemoClient.of(name)
                .map(user -> User.withUsername(user.id()).password(secret).build())
                .orElseThrow(() -> new UsernameNotFoundException(name));
    }

    private static RegisteredClient registered(
            DemoClient client, IssuerProperties properties, PasswordEncoder secretEncoder) {
        return RegisteredClient.withId(client.id())
                .clientId(client.id())
                .clientSecret(secretEncoder.encode("demo"))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(properties.tokenLife())
                        .build())
                .build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> rolePerProgramme(IssuerProperties properties) {
        return context -> {
            // Who logged in, or the client that asked for itself.
            DemoClient client = DemoClient.of(Objects.requireNonNull(context.<Authentication>getPrincipal())
                            .getName())
                    .orElseThrow();
            context.getClaims()
                    .subject(client.actor())
                    .claim("organisation", client.organisation())
                    .claim(
                            "programme_roles",
                            properties.programmes().stream()
                                    .collect(Collectors.toMap(
                                            programme -> programme, programme -> client.roleClaims())));
        };
    }
}
