package no.tilsagn.queryservice.rehearsal;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import no.tilsagn.queryservice.problem.Fault;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** The published JSON Schema of rehearsals. */
@Component
class RehearsalSchema {

    private static final String RESOURCE = "/rehearsal.schema.json";

    private final Schema schema;

    RehearsalSchema() {
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        try (InputStream text = Objects.requireNonNull(RehearsalSchema.class.getResourceAsStream(RESOURCE))) {
            schema = SchemaRegistry.withDefaultDialect(
                            SpecificationVersion.DRAFT_2020_12, registry -> registry.schemaRegistryConfig(config))
                    .getSchema(text, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        schema.initializeValidators();
    }

    /** What does not fit; in Norwegian or English. */
    List<Fault> faultsOf(JsonNode rehearsal, Locale language) {
        return schema
                .validate(rehearsal, context -> context.executionConfig(config -> config.locale(language)))
                .stream()
                .map(error -> new Fault(pointer(error), error.getMessage()))
                .distinct()
                .toList();
    }

    private static String pointer(Error error) {
        JsonPointer where = JsonPointer.compile(error.getInstanceLocation().toString());
        return error.getProperty() == null
                ? where.toString()
                : where.appendProperty(error.getProperty()).toString();
    }
}
