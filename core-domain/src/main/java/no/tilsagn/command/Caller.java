package no.tilsagn.command;

import java.util.Set;

/**
 * Who asks: known by an opaque id only.
 *
 * @param actor opaque id of the person or system
 * @param roles the roles their token gives them in the programme the command is for
 */
public record Caller(String actor, Set<Role> roles) {

    public Caller {
        roles = Set.copyOf(roles);
    }
}
