package no.tilsagn.queryservice.security;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.tilsagn.command.Role;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;

/** The roles a token gives in a programme; they come from nowhere else. */
final class ProgrammeRoles {

    private static final String CLAIM = "programme_roles";

    private ProgrammeRoles() {}

    static Set<Role> of(Authentication authentication, String programme) {
        if (!(authentication.getPrincipal() instanceof Jwt token)
                || !(token.getClaim(CLAIM) instanceof Map<?, ?> programmes)
                || !(programmes.get(programme) instanceof Collection<?> roles)) {
            return Set.of();
        }
        return roles.stream()
                .filter(Objects::nonNull)
                .map(role -> Role.ofClaim(role.toString()))
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
