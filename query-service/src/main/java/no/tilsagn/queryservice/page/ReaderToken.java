package no.tilsagn.queryservice.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.stereotype.Component;

/** The access token of somebody who logged in, with which the command service is asked for what it keeps. */
@Component
public class ReaderToken {

    private final OAuth2AuthorizedClientRepository logins;

    ReaderToken(OAuth2AuthorizedClientRepository logins) {
        this.logins = logins;
    }

    /** None where the issuer gave none that is still known. */
    public Optional<String> of(Authentication reader, HttpServletRequest request) {
        return reader instanceof OAuth2AuthenticationToken login
                ? Optional.ofNullable(logins.<OAuth2AuthorizedClient>loadAuthorizedClient(
                                login.getAuthorizedClientRegistrationId(), reader, request))
                        .map(client -> client.getAccessToken().getTokenValue())
                : Optional.empty();
    }
}
