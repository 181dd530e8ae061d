package no.tilsagn.launcher.jsonfile;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;

/** The published JSON Schema of a format. */
public final class FileSchema {

    private final Schema schema;

    /**
     * Reads it.
     *
     * @param resource its name on the class path
     */
    public FileSchema(String resource) {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .locale(Locale.ENGLISH)
                .build();
        try (InputStream text = FileSchema.class.getResourceAsStream(resource)) {
            if (text == null) {
                throw new IllegalStateException(resource + " is not on the class path");
            }
            schema = SchemaRegistry.withDefaultDialect(
                            SpecificationVersion.DRAFT_2020_12, registry -> registry.schemaRegistryConfig(config))
                    .getSchema(text, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Stream<Fault> faultsOf(Place file) {
        return schema.validate(file.value()).stream().map(error -> fault(file, error));
    }

    private static Fault fault(Place file, Error error) {
        Place place = file;
        JsonPointer pointer = JsonPointer.compile(error.getInstanceLocation().toString());
        for (JsonPointer rest = pointer; !rest.matches(); rest = rest.tail()) {
            place = place.below(rest.getMatchingProperty());
        }
        // The place of a property too many is the property itself, not the object around it.
        if ("additionalProperties".equals(error.getKeyword())) {
            place = place.below(error.getProperty());
        }
        return place.fault("schema-" + error.getKeyword(), error.getMessage());
    }
}
