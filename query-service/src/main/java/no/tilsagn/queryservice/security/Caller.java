package no.tilsagn.queryservice.security;

import java.util.List;
import java.util.Set;
import no.tilsagn.command.Role;
import no.tilsagn.programme.ProgrammeId;
import org.springframework.security.core.Authentication;

/**
 * Who asks.
 *
 * @param actor opaque id
 * @param roles in the programme
 */
public record Caller(String actor, Set<Role> roles) {

    private static final Set<Role> OVERSIGHT =
            Set.of(Role.AUDITOR, Role.BOARD_SECRETARY, Role.PROGRAMME_LEADER, Role.PROGRAMME_OFFICE);

    public static Caller of(Authentication authentication, ProgrammeId programme) {
        return new Caller(authentication.getName(), ProgrammeRoles.of(authentication, programme.value()));
    }

    /** Ids of the programmes in which somebody has a role. */
    public static Set<String> programmesOf(Authentication authentication) {
        return ProgrammeRoles.programmesOf(authentication);
    }

    /** Whether one of the roles oversees what others did and tried. */
    public boolean oversees() {
        return roles.stream().anyMatch(Caller::oversees);
    }

    /** The roles as tokens name them, in the order of their declaration. */
    public List<String> claims() {
        return roles.stream().sorted().map(Role::claim).toList();
    }

    static boolean oversees(Role role) {
        return OVERSIGHT.contains(role);
    }
}
