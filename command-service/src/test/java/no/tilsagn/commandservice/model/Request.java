package no.tilsagn.commandservice.model;

import java.util.List;
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

    /** The same, known to break more rules. */
    Request breaking(Set<String> more) {
        Set<String> all = new TreeSet<>(spoilt);
        all.addAll(more);
        return new Request(name, actor, roles, path, body, all);
    }

    /** What it is a request for: the last word of its path. */
    String what() {
        return path.isEmpty()
                ? "programme"
                : path.startsWith("/rules") ? "rules" : path.substring(path.lastIndexOf('/') + 1);
    }

    /** What kind of thing it is about: a year, an application, or what it is a request for. */
    String of() {
        String of = is("funding-applications") ? "/budget-years" : path;
        return of.startsWith("/budget-years")
                ? "year"
                : of.startsWith("/funding-applications") ? "application" : what();
    }

    boolean is(String... requests) {
        return List.of(requests).contains(what());
    }

    /** Whether the caller holds a role. */
    boolean as(String role) {
        return roles.contains(role);
    }

    /** What the path names. */
    String subject() {
        return path.split("/")[2];
    }

    /** The year it is about, from its path or its body. */
    int year() {
        return body.has("year") ? body.number("year") : Integer.parseInt(subject());
    }

    /** The lines it is about: its rows, or itself. */
    List<Json> rows() {
        return body.has("lines") ? body.rows("lines") : List.of(body);
    }

    @Override
    public String toString() {
        String as = actor.startsWith("actor-of") ? actor + " as " : "";
        return "%-4s %-30s %s %s"
                .formatted(name, as + String.join("+", new TreeSet<>(roles)), path.isEmpty() ? "/" : path, body);
    }
}
