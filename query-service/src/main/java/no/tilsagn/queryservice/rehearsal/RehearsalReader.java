package no.tilsagn.queryservice.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.project.ProjectId;
import no.tilsagn.queryservice.problem.Fault;
import no.tilsagn.queryservice.problem.FaultyBodyException;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads rehearsals (docs/rehearsal.md) and lets none with a fault through. */
@Component
class RehearsalReader {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final RehearsalSchema schema;
    private final MessageSource messages;

    RehearsalReader(RehearsalSchema schema, MessageSource messages) {
        this.schema = schema;
        this.messages = messages;
    }

    /**
     * The commands of a rehearsal, in order.
     *
     * @param projects id of a project of the programme by its number
     * @throws FaultyBodyException with every fault, when there is one
     */
    List<AskedCommand> read(
            byte[] body, ProgrammeId programme, Function<String, Optional<ProjectId>> projects, Locale language) {
        JsonNode rehearsal = parsed(body);
        List<Fault> faults = new ArrayList<>(schema.faultsOf(rehearsal, language));
        CommandReader commands = new CommandReader(programme, projects, messages, language);
        List<AskedCommand> read = new ArrayList<>();
        List<JsonNode> given = rehearsal.path("commands").isArray()
                ? rehearsal.path("commands").valueStream().toList()
                : List.of();
        for (int place = 0; place < given.size(); place++) {
            String pointer = "/commands/" + place;
            // What does not fit the schema cannot be read; the rest is, so that all faults are listed at once.
            boolean fits = faults.stream().noneMatch(fault -> (fault.pointer() + "/").startsWith(pointer + "/"));
            commands.read(given.get(place), place, fits).ifPresent(read::add);
        }
        faults.addAll(commands.faults());
        if (!faults.isEmpty()) {
            throw new FaultyBodyException(faults);
        }
        return read;
    }

    private static JsonNode parsed(byte[] body) {
        try {
            return STRICT.readTree(body);
        } catch (JacksonException e) {
            throw new FaultyBodyException(List.of(new Fault("", syntax(e))));
        }
    }

    private static String syntax(JacksonException e) {
        TokenStreamLocation where = e.getLocation();
        return where == null
                ? e.getOriginalMessage()
                : "%s (%d:%d)".formatted(e.getOriginalMessage(), where.getLineNr(), where.getColumnNr());
    }
}
