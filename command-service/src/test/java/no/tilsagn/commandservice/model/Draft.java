package no.tilsagn.commandservice.model;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A request that is still being made up. */
record Draft(Set<String> roles, String path, Json body, Set<String> spoilt) {

    static Draft of(Set<String> roles, String path, Json body) {
        return new Draft(roles, path, body, Set.of());
    }

    static Draft of(String role, String path, Json body) {
        return of(Set.of(role), path, body);
    }

    Draft by(String role) {
        return new Draft(Set.of(role), path, body, spoilt);
    }

    Draft with(Json more) {
        Map<String, Object> fields = new LinkedHashMap<>(body.fields());
        fields.putAll(more.fields());
        return new Draft(roles, path, new Json(fields), spoilt);
    }

    Draft with(String field, Object value) {
        return new Draft(roles, path, body.and(field, value), spoilt);
    }

    /** The same, known to break a rule that is not the model's. */
    Draft breaking(String code) {
        Set<String> more = new HashSet<>(spoilt);
        more.add(code);
        return new Draft(roles, path, body, more);
    }

    Draft breaking(boolean breaks, String code) {
        return breaks ? breaking(code) : this;
    }

    Request request(String name) {
        return new Request(name, roles, path, body, spoilt);
    }
}
