package no.tilsagn.commandservice.request;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.tilsagn.commandservice.problem.Fault;
import no.tilsagn.commandservice.problem.ProblemException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a command's body: first all faults against its schema, then, when there are none, the body itself. */
@Component
class BodyReader {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private final Schemas schemas;
    private final Map<Class<?>, Schema> known = new ConcurrentHashMap<>();

    BodyReader(Schemas schemas) {
        this.schemas = schemas;
    }

    /**
     * The body as the type that has the name of its schema.
     *
     * @throws ProblemException malformed, with every fault found
     */
    <T> T read(byte[] body, Class<T> type, Locale language) {
        try {
            JsonNode tree = STRICT.readTree(body);
            List<Fault> faults = faults(tree, type, language);
            if (!faults.isEmpty()) {
                throw ProblemException.malformed(faults);
            }
            return STRICT.treeToValue(tree, type);
        } catch (DatabindException e) {
            // What a schema cannot say, such as 1.0, which JSON Schema takes for an integer.
            throw ProblemException.malformed(List.of(Fault.inBody(pointer(e), e.getOriginalMessage())));
        } catch (JacksonException e) {
            throw ProblemException.malformed(List.of(Fault.inBody("", syntax(e))));
        }
    }

    private List<Fault> faults(JsonNode tree, Class<?> type, Locale language) {
        Schema schema = known.computeIfAbsent(type, t -> schemas.named(t.getSimpleName()));
        List<Error> errors =
                schema.validate(tree, context -> context.executionConfig(config -> config.locale(language)));
        List<Fault> faults = errors.stream()
                .map(error -> Fault.inBody(pointer(error), error.getMessage()))
                .distinct()
                .toList();
        return MostFaults.of(faults);
    }

    private static String pointer(Error error) {
        JsonPointer where = JsonPointer.compile(error.getInstanceLocation().toString());
        return error.getProperty() == null
                ? where.toString()
                : where.appendProperty(error.getProperty()).toString();
    }

    private static String pointer(DatabindException e) {
        JsonPointer where = JsonPointer.empty();
        for (JacksonException.Reference step : e.getPath()) {
            where = step.getPropertyName() == null
                    ? where.appendIndex(step.getIndex())
                    : where.appendProperty(step.getPropertyName());
        }
        return where.toString();
    }

    private static String syntax(JacksonException e) {
        TokenStreamLocation where = e.getLocation();
        return where == null
                ? e.getOriginalMessage()
                : "%s (%d:%d)".formatted(e.getOriginalMessage(), where.getLineNr(), where.getColumnNr());
    }
}
