package no.tilsagn.commandservice.request;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON schemas of all bodies and answers: the ones requests are held against are the ones that are published. */
@Component
public class Schemas {

    private static final String FILES = "classpath*:no/tilsagn/commandservice/*/schemas.json";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final ObjectNode byName;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    Schemas() throws IOException {
        List<Resource> files = Arrays.asList(new PathMatchingResourcePatternResolver().getResources(FILES));
        TreeMap<String, JsonNode> schemas = new TreeMap<>();
        for (Resource file : files) {
            try (InputStream json = file.getInputStream()) {
                JSON.readTree(json).forEachEntry((name, schema) -> {
                    if (schemas.put(name, schema) != null) {
                        throw new IllegalStateException("two schemas have the name " + name);
                    }
                });
            }
        }
        byName = JSON.createObjectNode();
        byName.setAll(schemas);
    }

    /** Every schema by its name; references are those of an OpenAPI document. */
    public ObjectNode byName() {
        return byName.deepCopy();
    }

    /**
     * The schema with a name, ready to hold a document against.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Schema named(String name) {
        if (!byName.has(name)) {
            throw new IllegalArgumentException("no schema has the name " + name);
        }
        ObjectNode document = JSON.createObjectNode().put("$ref", "#/components/schemas/" + name);
        document.putObject("components").set("schemas", byName);
        Schema schema = registry.getSchema(document);
        schema.initializeValidators();
        return schema;
    }
}
