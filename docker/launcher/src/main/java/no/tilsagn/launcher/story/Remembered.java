package no.tilsagn.launcher.story;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Ids that the command API answered with, by the names the story gave them; it refers to one as {@code ${name}}. */
public final class Remembered {
    /** A reference to a remembered id; its first group is the name. */
    public static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]*)}");

    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, String> ids = new HashMap<>();

    void put(String name, String id) {
        ids.put(name, id);
    }

    void putAll(Map<String, String> others) {
        ids.putAll(others);
    }

    String in(String text) {
        return REFERENCE.matcher(text).replaceAll(reference -> Matcher.quoteReplacement(of(reference.group(1))));
    }

    /** The same value with every reference in its texts replaced. */
    JsonNode in(JsonNode value) {
        if (value.isString()) {
            return NODES.stringNode(in(value.stringValue()));
        }
        if (value instanceof ArrayNode array) {
            ArrayNode copy = NODES.arrayNode();
            array.forEach(element -> copy.add(in(element)));
            return copy;
        }
        if (value instanceof ObjectNode object) {
            ObjectNode copy = NODES.objectNode();
            object.propertyStream().forEach(entry -> copy.set(entry.getKey(), in(entry.getValue())));
            return copy;
        }
        return value;
    }

    private String of(String name) {
        String id = ids.get(name);
        if (id == null) {
            throw new StoryStopped("no step that was accepted remembered " + name);
        }
        return id;
    }
}
