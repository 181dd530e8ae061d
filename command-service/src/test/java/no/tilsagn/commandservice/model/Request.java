package no.tilsagn.commandservice.model;

import java.util.Set;
import java.util.TreeSet;

/**
 * A request as the command API publishes it, whoever it is given to.
 *
 * @param name {@code @} and its place in its sequence; stands for the id of what it makes, in later paths and bodies
 * @param actor who asks
 * @param roles the caller's
 * @param path below the programme's
 * @param spoilt codes of the rules it was made to break that are not the model's; none where only the model knows
 */
record Request(String name, String actor, Set<String> roles, String path, Json body, Set<String> spoilt) {

    /** What it is a request for: the last word of its path. */
    String what() {
        return path.isEmpty()
                ? "programme"
                : path.startsWith("/rules") ? "rules" : path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public String toString() {
        String as = actor.startsWith("actor-of") ? actor + " as " : "";
        return "%-4s %-30s %s %s"
                .formatted(name, as + String.join("+", new TreeSet<>(roles)), path.isEmpty() ? "/" : path, body);
    }
}
