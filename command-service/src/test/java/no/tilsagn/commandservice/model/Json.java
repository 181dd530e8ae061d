package no.tilsagn.commandservice.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A JSON object of a request, read and written by name. */
record Json(Map<String, Object> fields) {

    /** An object of name, value, name, value, …; a value may be null. */
    static Json of(Object... fields) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            map.put((String) fields[i], fields[i + 1] instanceof Json json ? json.fields : fields[i + 1]);
        }
        return new Json(map);
    }

    /** An object as it is written, with ' for " and its values filled in. */
    static Json written(String json, Object... values) {
        String filled = json.formatted(values).replace('\'', '"');
        return new Json(JsonMapper.shared().readValue(filled, new TypeReference<Map<String, Object>>() {}));
    }

    /** The same with more fields. */
    Json and(Object... more) {
        Map<String, Object> map = new LinkedHashMap<>(fields);
        map.putAll(of(more).fields);
        return new Json(map);
    }

    static List<Map<String, Object>> all(List<Json> rows) {
        return rows.stream().map(Json::fields).toList();
    }

    String text(String field) {
        return (String) fields.get(field);
    }

    long amount(String field) {
        return ((Number) fields.get(field)).longValue();
    }

    /** The amount, or another where none is given. */
    long amount(String field, long otherwise) {
        return fields.get(field) == null ? otherwise : amount(field);
    }

    int number(String field) {
        return Math.toIntExact(amount(field));
    }

    /** Whether an amount is less than its bound, if it has one. */
    boolean below(long amount) {
        return fields.get("below") == null || amount < amount("below");
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    /** Whether it is said to be so. */
    boolean is(String field) {
        return Boolean.TRUE.equals(fields.get(field));
    }

    /** Whether one of the texts stands under a name. */
    boolean says(String field, String... texts) {
        return texts(field).anyMatch(List.of(texts)::contains);
    }

    /** The first row of which something holds, an empty one where it does of none. */
    static Json first(List<Json> rows, Predicate<Json> holds) {
        return rows.stream().filter(holds).findFirst().orElse(of());
    }

    /** The texts of a list, none where it is left out. */
    @SuppressWarnings("unchecked")
    List<String> list(String field) {
        return fields.get(field) == null ? List.of() : (List<String>) fields.get(field);
    }

    /** What stands under those of the names that it has. */
    Stream<String> texts(String... names) {
        return Stream.of(names).map(this::text).filter(Objects::nonNull);
    }

    /** The label it names in one word; null where it names none. */
    String label() {
        return fields.get("label") == null ? null : String.join("+", list("label"));
    }

    /** The object under a name, empty where it is left out. */
    @SuppressWarnings("unchecked")
    Json row(String field) {
        return new Json((Map<String, Object>) fields.getOrDefault(field, Map.of()));
    }

    @SuppressWarnings("unchecked")
    List<Json> rows(String field) {
        List<Map<String, Object>> rows = (List<Map<String, Object>>) fields.getOrDefault(field, List.of());
        return rows.stream().map(Json::new).toList();
    }

    /** What stands under a name in each row of a list. */
    List<String> each(String list, String field) {
        return rows(list).stream().map(row -> row.text(field)).toList();
    }

    @Override
    public String toString() {
        return JsonMapper.shared().writeValueAsString(fields);
    }
}
