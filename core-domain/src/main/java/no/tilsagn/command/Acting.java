package no.tilsagn.command;

import java.util.Set;

/**
 * Who acts, once it is known that they may give the command at all.
 *
 * @param actor opaque id of the person or system
 * @param role the role the decision is recorded under
 * @param roles every role they hold that may give the command; which of them a line or an amount asks for, the rules say
 */
public record Acting(String actor, Role role, Set<Role> roles) {

    public Acting {
        roles = Set.copyOf(roles);
    }

    /** Whether they hold the role. */
    public boolean holds(Role asked) {
        return roles.contains(asked);
    }
}
