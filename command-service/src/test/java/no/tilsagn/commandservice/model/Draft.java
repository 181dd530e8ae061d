package no.tilsagn.commandservice.model;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * A request that is still being made up.
 *
 * @param actor who asks; null for one of the roles' own
 */
record Draft(String actor, Set<String> roles, String path, Json body, Set<String> spoilt) {

    static Draft of(Set<String> roles, String path, Json body) {
        return new Draft(null, roles, path, body, Set.of());
    }

    static Draft of(String role, String path, Json body) {
        return of(Set.of(role), path, body);
    }

    Draft as(String someone) {
        return new Draft(someone, roles, path, body, spoilt);
    }

    Draft by(String role) {
        return new Draft(actor, Set.of(role), path, body, spoilt);
    }

    Draft with(Json more) {
        Json whole = body;
        for (var field : more.fields().entrySet()) {
            whole = whole.and(field.getKey(), field.getValue());
        }
        return new Draft(actor, roles, path, whole, spoilt);
    }

    Draft with(String field, Object value) {
        return with(Json.of(field, value));
    }

    /** The same, known to break a rule that is not the model's. */
    Draft breaking(String code) {
        Set<String> more = new HashSet<>(spoilt);
        more.add(code);
        return new Draft(actor, roles, path, body, more);
    }

    Draft breaking(boolean breaks, String code) {
        return breaks ? breaking(code) : this;
    }

    Request request(String name) {
        String whoever = actor == null ? "actor-" + String.join("-", new TreeSet<>(roles)) : actor;
        return new Request(name, whoever, roles, path, body, spoilt);
    }
}
