package no.tilsagn.commandservice.security;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.tilsagn.command.Caller;
import no.tilsagn.command.Role;
import no.tilsagn.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/** What a token says of its bearer: claim {@code programme_roles} holds the names of roles by programme id. */
public final class ProgrammeRoles {

    private static final String CLAIM = "programme_roles";

    private ProgrammeRoles() {}

    /** The bearer as a caller in a programme. A claim of another shape, or an unknown role, gives no role. */
    public static Caller caller(Jwt token, ProgrammeId programme) {
        return new Caller(Objects.requireNonNull(token.getSubject()), roles(token.getClaim(CLAIM), programme));
    }

    private static Set<Role> roles(@Nullable Object claim, ProgrammeId programme) {
        if (!(claim instanceof Map<?, ?> byProgramme)
                || !(byProgramme.get(programme.value()) instanceof Collection<?> names)) {
            return Set.of();
        }
        return names.stream()
                .map(String::valueOf)
                .map(Role::ofClaim)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
