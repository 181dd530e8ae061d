package no.tilsagn.queryservice.security;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.tilsagn.command.Role;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClaimAccessor;

/** The roles a token gives in a programme; they come from nowhere else. */
final class ProgrammeRoles {

    private static final String CLAIM = "programme_roles";

    private ProgrammeRoles() {}

    static Set<Role> of(Authentication authentication, String programme) {
        return programmes(authentication).get(programme) instanceof Collection<?> roles ? named(roles) : Set.of();
    }

    /** Ids of the programmes in which there is a role. */
    static Set<String> programmesOf(Authentication authentication) {
        return programmes(authentication).keySet().stream()
                .map(String::valueOf)
                .filter(programme -> !of(authentication, programme).isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    // A bearer token or, of somebody who logged in, the claims of the ID token.
    private static Map<?, ?> programmes(Authentication authentication) {
        return authentication.getPrincipal() instanceof ClaimAccessor claims
                        && claims.getClaims().get(CLAIM) instanceof Map<?, ?> programmes
                ? programmes
                : Map.of();
    }

    private static Set<Role> named(Collection<?> roles) {
        return roles.stream()
                .filter(Objects::nonNull)
                .map(role -> Role.ofClaim(role.toString()))
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
