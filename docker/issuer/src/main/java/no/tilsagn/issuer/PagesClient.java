package no.tilsagn.issuer;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The pages, for which people log in. */
final class PagesClient {
    /** Names no role, so it is no demo client, and has none of its own. */
    static final String ID = "pages";

    private PagesClient() {}

    /** By authorization code with proof key only, so that a code that is caught is of no use. */
    static RegisteredClient registered(IssuerProperties properties, PasswordEncoder secretEncoder) {
        return RegisteredClient.withId(ID)
                .clientId(ID)
                .clientSecret(secretEncoder.encode("demo"))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(properties.pagesRedirect().toString())
                .postLogoutRedirectUri(
                        properties.pagesRedirect().resolve("/logged-out").toString())
                .scope(OidcScopes.OPENID)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(properties.tokenLife())
                        .build())
                .build();
    }
}
