package no.tilsagn.launcher.programmefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A copy of a committed programme file that a test changes place by place. */
public final class EditedProgrammeFile {

    public static final Path YEAR_2025 = Path.of("../programmes/delprogram-sysselsetting-2025.json");
    public static final Path SAMPLE = Path.of("../programmes/sample-programme.json");

    private static final JsonMapper MAPPER = new JsonMapper();

    private final JsonNode json;

    private EditedProgrammeFile(JsonNode json) {
        this.json = json;
    }

    public static EditedProgrammeFile of(Path file) {
        return new EditedProgrammeFile(MAPPER.readTree(file));
    }

    /** Sets a property, or an element of an array that exists. The value is JSON text. */
    public EditedProgrammeFile set(String pointer, String value) {
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = parentOf(place);
        String last = place.last().getMatchingProperty();
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(last), MAPPER.readTree(value));
        } else {
            ((ObjectNode) parent).set(last, MAPPER.readTree(value));
        }
        return this;
    }

    public EditedProgrammeFile remove(String pointer) {
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = parentOf(place);
        String last = place.last().getMatchingProperty();
        if (parent instanceof ArrayNode array) {
            array.remove(Integer.parseInt(last));
        } else {
            ((ObjectNode) parent).remove(last);
        }
        return this;
    }

    /** Adds an element at the end of an array. */
    public EditedProgrammeFile add(String arrayPointer, String value) {
        ((ArrayNode) json.at(arrayPointer)).add(MAPPER.readTree(value));
        return this;
    }

    /** Adds a copy of an element at the end of its array. */
    public EditedProgrammeFile repeat(String pointer) {
        JsonPointer place = JsonPointer.compile(pointer);
        ((ArrayNode) parentOf(place)).add(json.at(place).deepCopy());
        return this;
    }

    public Path writeTo(Path folder) {
        try {
            return Files.writeString(
                    folder.resolve("edited.json"),
                    MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private JsonNode parentOf(JsonPointer place) {
        JsonNode parent = json.at(place.head());
        if (parent.isMissingNode()) {
            throw new IllegalArgumentException("no place " + place.head());
        }
        return parent;
    }
}
