package no.tilsagn.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Every way to spoil one place of an event's JSON, by what was done where. */
final class Faults {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    // Under these anything may stand that a refusal looked at or was asked with.
    private static final Set<String> OPEN = Set.of("/facts", "/asked");

    private final JsonNode whole;
    private final Set<String> optional;
    private final Map<String, JsonNode> faults;

    private Faults(JsonNode whole, Set<String> optional, Map<String, JsonNode> faults) {
        this.whole = whole;
        this.optional = optional;
        this.faults = faults;
    }

    static Map<String, JsonNode> of(DomainEvent event) {
        JsonNode right = MAPPER.readTree(EventJson.write(event));
        Map<String, JsonNode> faults = new LinkedHashMap<>();
        Set<String> optional = Components.optional(event.getClass()).stream()
                .map(name -> name.substring(name.indexOf('.') + 1))
                .collect(Collectors.toSet());
        new Faults(right, optional, faults).collect(right, "");
        return faults;
    }

    private void collect(JsonNode node, String at) {
        if (OPEN.contains(at)) {
            return;
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                collect(array.get(i), at + "/" + i);
            }
        }
        if (!(node instanceof ObjectNode object)) {
            return;
        }
        faults.put(at + "/ one field too many", spoilt(at, o -> o.put("tooMany", 1)));
        for (String field : List.copyOf(object.propertyNames())) {
            JsonNode value = object.get(field);
            String there = at + "/" + field;
            faults.put(there + " missing", spoilt(at, o -> o.remove(field)));
            if (!value.isNull()) {
                faults.put(there + " of another kind", spoilt(at, o -> o.set(field, otherKind(value))));
            }
            if (!optional.contains(field)) {
                faults.put(there + " null", spoilt(at, o -> o.putNull(field)));
            }
            if (value.isNumber()) {
                // Jackson reads a year from text too; it is the same year, so nothing is lost.
                if (!field.toLowerCase(Locale.ROOT).endsWith("year")) {
                    faults.put(there + " as text", spoilt(at, o -> o.put(field, value.asString())));
                }
                faults.put(there + " with a fraction", spoilt(at, o -> o.put(field, value.asLong() + 0.5)));
            }
            collect(value, there);
        }
    }

    private static JsonNode otherKind(JsonNode value) {
        if (value.isString()) {
            return NODES.numberNode(1);
        }
        return value.isArray() ? NODES.objectNode() : NODES.arrayNode();
    }

    private interface Spoil {
        Object apply(ObjectNode node);
    }

    private JsonNode spoilt(String at, Spoil spoil) {
        JsonNode copy = whole.deepCopy();
        Object ignored = spoil.apply((ObjectNode) copy.at(at));
        return copy;
    }
}
