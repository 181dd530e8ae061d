package no.tilsagn.decision;

/**
 * What people call something that events name by an opaque id.
 *
 * @param id of a project or a funding application
 * @param name a project's number; of an application the line it is for, as in {@code 2025/2021-37}
 */
public record NamedSubject(String id, String name) implements DecisionRow {

    @Override
    public String key() {
        return key(id);
    }

    static String key(String id) {
        return "subject/" + id;
    }
}
