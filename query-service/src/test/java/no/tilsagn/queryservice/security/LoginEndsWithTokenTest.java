package no.tilsagn.queryservice.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

class LoginEndsWithTokenTest {

    private static final Instant END = Instant.parse("2026-01-01T12:00:00Z");

    private final MockHttpSession session = new MockHttpSession();

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void untilTheTokenEndsItsSessionHolds() throws Exception {
        askAt(END.minusMillis(1));

        assertThat(session.isInvalid()).isFalse();
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNotNull();
    }

    @Test
    void withTheTokenTheSessionEndsAndTheRequestIsNobodys() throws Exception {
        askAt(END);

        assertThat(session.isInvalid()).isTrue();
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    private void askAt(Instant now) throws ServletException, IOException {
        OidcIdToken token = OidcIdToken.withTokenValue("token")
                .subject("actor-auditor")
                .issuedAt(END.minusSeconds(1800))
                .expiresAt(END)
                .build();
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new OAuth2AuthenticationToken(new DefaultOidcUser(List.of(), token), List.of(), "tilsagn"));
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(session);
        new LoginEndsWithToken(Clock.fixed(now, ZoneOffset.UTC))
                .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }
}
