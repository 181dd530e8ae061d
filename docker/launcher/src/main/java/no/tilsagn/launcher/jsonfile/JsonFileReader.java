package no.tilsagn.launcher.jsonfile;

import com.networknt.schema.InputFormat;
import com.networknt.schema.serialization.NodeReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the files of one format and lets none with a fault through.
 *
 * @param checks what the schema cannot say
 */
public record JsonFileReader(FileSchema schema, List<FaultCheck> checks) {

    // The schema closes every object, so a property unknown to the records is one that nobody needs.
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final NodeReader NODES =
            NodeReader.builder().jsonMapper(MAPPER).locationAware().build();

    private static final Comparator<Fault> IN_TEXT_ORDER =
            Comparator.comparingInt(Fault::line).thenComparing(Fault::pointer).thenComparing(Fault::code);

    public JsonFileReader {
        checks = List.copyOf(checks);
    }

    /**
     * The content of a file.
     *
     * @throws FaultyFile with every fault, when there is one
     * @throws IOException when the file cannot be read at all
     */
    public JsonNode read(Path file) throws FaultyFile, IOException {
        JsonNode json = parse(file);
        Place root = Place.root(json);
        List<Fault> faults = Stream.concat(
                        schema.faultsOf(root), checks.stream().flatMap(check -> check.faultsOf(root)))
                .distinct()
                .sorted(IN_TEXT_ORDER)
                .toList();
        if (!faults.isEmpty()) {
            throw new FaultyFile(file, faults);
        }
        return json;
    }

    /** The content that was read, as what it means. */
    public <T> T as(Class<T> type, JsonNode content) {
        return MAPPER.treeToValue(content, type);
    }

    private static JsonNode parse(Path file) throws FaultyFile, IOException {
        byte[] text = Files.readAllBytes(file);
        try {
            JsonNode json = NODES.readTree(new ByteArrayInputStream(text), InputFormat.JSON);
            if (json.isMissingNode()) {
                throw new FaultyFile(file, List.of(new Fault("syntax", "", 1, "the file is empty")));
            }
            return json;
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new FaultyFile(file, List.of(new Fault("syntax", "", line, e.getOriginalMessage())));
        }
    }
}
