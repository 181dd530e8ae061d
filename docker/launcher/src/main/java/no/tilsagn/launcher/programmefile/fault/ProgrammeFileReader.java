package no.tilsagn.launcher.programmefile.fault;

import com.networknt.schema.InputFormat;
import com.networknt.schema.serialization.NodeReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.tilsagn.launcher.programmefile.content.ActionProgramme;
import no.tilsagn.launcher.programmefile.content.ProgrammeFile;
import no.tilsagn.launcher.programmefile.content.UnimportedSection;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads programme files and lets none with a fault through. */
public final class ProgrammeFileReader {

    // The schema closes every object, so a property unknown to the records is one that no command needs.
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final NodeReader NODES =
            NodeReader.builder().jsonMapper(MAPPER).locationAware().build();

    private static final Comparator<Fault> IN_TEXT_ORDER =
            Comparator.comparingInt(Fault::line).thenComparing(Fault::pointer).thenComparing(Fault::code);

    private final ProgrammeFileSchema schema = new ProgrammeFileSchema();

    /**
     * The content of a file.
     *
     * @throws FaultyProgrammeFile with every fault, when there is one
     * @throws IOException when the file cannot be read at all
     */
    public ProgrammeFile read(Path file) throws FaultyProgrammeFile, IOException {
        JsonNode json = parse(file);
        Place root = Place.root(json);
        List<Fault> faults = Stream.concat(schema.faultsOf(root), FaultChecks.faultsOf(root))
                .distinct()
                .sorted(IN_TEXT_ORDER)
                .toList();
        if (!faults.isEmpty()) {
            throw new FaultyProgrammeFile(file, faults);
        }
        return new ProgrammeFile(MAPPER.treeToValue(json, ActionProgramme.class), unimported(json));
    }

    private static JsonNode parse(Path file) throws FaultyProgrammeFile, IOException {
        byte[] text = Files.readAllBytes(file);
        try {
            JsonNode json = NODES.readTree(new ByteArrayInputStream(text), InputFormat.JSON);
            if (json.isMissingNode()) {
                throw new FaultyProgrammeFile(file, List.of(new Fault("syntax", "", 1, "the file is empty")));
            }
            return json;
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new FaultyProgrammeFile(file, List.of(new Fault("syntax", "", line, e.getOriginalMessage())));
        }
    }

    /** Every table of the file is such a section, apart from those that commands exist for. */
    private static List<UnimportedSection> unimported(JsonNode json) {
        return json.propertyStream()
                .filter(section -> section.getValue().path("items").isArray())
                .map(section -> new UnimportedSection(
                        section.getKey(), section.getValue().path("items").size()))
                .toList();
    }
}
