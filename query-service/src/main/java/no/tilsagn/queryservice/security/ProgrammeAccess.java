package no.tilsagn.queryservice.security;

import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import no.tilsagn.command.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Grants a request by the roles the token gives in the programme that the path names. */
final class ProgrammeAccess implements AuthorizationManager<RequestAuthorizationContext> {

    private final Predicate<Role> suffices;

    private ProgrammeAccess(Predicate<Role> suffices) {
        this.suffices = suffices;
    }

    /** Any role in the programme. */
    static ProgrammeAccess anyRole() {
        return new ProgrammeAccess(role -> true);
    }

    /** Any role but the dashboard's, which sees the portfolio and the budget. */
    static ProgrammeAccess moreThanDashboard() {
        return new ProgrammeAccess(role -> role != Role.DASHBOARD);
    }

    /** Who oversees what others did and tried: the auditor, the board's secretary, the programme's leader and its office. */
    static ProgrammeAccess oversight() {
        return new ProgrammeAccess(Caller::oversees);
    }

    static ProgrammeAccess auditor() {
        return new ProgrammeAccess(role -> role == Role.AUDITOR);
    }

    static ProgrammeAccess operator() {
        return new ProgrammeAccess(role -> role == Role.OPERATOR);
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext request) {
        String programme = Objects.requireNonNull(request.getVariables().get("programme"));
        Authentication caller = authentication.get();
        Set<Role> roles = caller == null ? Set.of() : ProgrammeRoles.of(caller, programme);
        return new AuthorizationDecision(roles.stream().anyMatch(suffices));
    }
}
