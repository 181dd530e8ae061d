package no.tilsagn.system.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.tilsagn.system.story.ProgrammeOf2025;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A copy of the 2025 programme file, changed place by place. */
final class EditedFile {

    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode content = JSON.readTree(ProgrammeOf2025.file());

    JsonNode at(String pointer) {
        return content.at(pointer);
    }

    /** Puts JSON text at a place. */
    EditedFile set(String pointer, String value) {
        JsonPointer place = JsonPointer.compile(pointer);
        String name = place.last().getMatchingProperty();
        switch (content.at(place.head())) {
            case ArrayNode array -> array.set(Integer.parseInt(name), JSON.readTree(value));
            case ObjectNode object -> object.set(name, JSON.readTree(value));
            default -> throw new IllegalArgumentException("no place " + pointer);
        }
        return this;
    }

    EditedFile remove(String pointer) {
        JsonPointer place = JsonPointer.compile(pointer);
        ((ObjectNode) content.at(place.head())).remove(place.last().getMatchingProperty());
        return this;
    }

    /** Adds JSON text at the end of a list. */
    EditedFile add(String pointer, String value) {
        ((ArrayNode) content.at(pointer)).add(JSON.readTree(value));
        return this;
    }

    /** Adds an element once more at the end of its list. */
    EditedFile repeat(String pointer) {
        JsonPointer place = JsonPointer.compile(pointer);
        return add(place.head().toString(), content.at(place).toString());
    }

    Path writeTo(Path file) throws IOException {
        return Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(content));
    }
}
