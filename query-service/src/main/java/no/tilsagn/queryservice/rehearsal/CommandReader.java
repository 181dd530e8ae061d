package no.tilsagn.queryservice.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.tilsagn.command.Caller;
import no.tilsagn.command.Command;
import no.tilsagn.command.CommandJson;
import no.tilsagn.command.Role;
import no.tilsagn.event.EventJson;
import no.tilsagn.event.TextReference;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.project.ProjectId;
import no.tilsagn.queryservice.problem.Fault;
import org.springframework.context.MessageSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the commands of one rehearsal, one after another. */
final class CommandReader {

    /** The texts that a command may need, and a rehearsal does not have: they are taken as given. */
    private static final Map<String, Set<String>> TEXTS = Map.of(
            "reject-funding-application", Set.of("reason"),
            "lodge-appeal", Set.of("reason"),
            "close-project-early", Set.of("cause"),
            "correct-phase-decision", Set.of("reason"),
            "register-risk", Set.of("description", "mitigation"),
            "review-risk", Set.of("mitigation"),
            "register-goal", Set.of("description"),
            "define-indicator", Set.of("description"),
            "register-planned-work", Set.of("description"),
            "register-remark", Set.of("finding", "treatment"));

    private static final TextReference NO_TEXT = new TextReference("text-rehearsed", "0".repeat(64));

    private final ProgrammeId programme;
    private final Ids ids;
    private final MessageSource messages;
    private final Locale language;
    private final List<Fault> faults = new ArrayList<>();

    CommandReader(
            ProgrammeId programme,
            Function<String, Optional<ProjectId>> projects,
            MessageSource messages,
            Locale language) {
        this.programme = programme;
        this.ids = new Ids(projects);
        this.messages = messages;
        this.language = language;
    }

    /** What was found wrong so far. */
    List<Fault> faults() {
        return faults;
    }

    /**
     * The next command.
     *
     * @param fits the schema; if not, nothing is taken of it but the name it remembers
     */
    Optional<AskedCommand> read(JsonNode given, int place, boolean fits) {
        String pointer = "/commands/" + place;
        String name = given.path("command").asString("");
        Optional<AskedCommand> command = fits ? command(given, name, pointer, place) : Optional.empty();
        given.path("remember")
                .stringValueOpt()
                .ifPresent(remembered -> Ids.created(name, place)
                        .filter(id -> !ids.remember(remembered, id))
                        .ifPresent(id -> fault(pointer + "/remember", "remembered-twice", remembered)));
        return command;
    }

    private Optional<AskedCommand> command(JsonNode given, String name, String pointer, int place) {
        int before = faults.size();
        ObjectNode asked = (ObjectNode) resolved(given.path("asked"), pointer + "/asked");
        asked.put("programme", programme.value());
        Ids.field(name)
                .ifPresent(field -> asked.put(field, Ids.created(name, place).orElseThrow()));
        TEXTS.getOrDefault(name, Set.of())
                .forEach(text -> asked.set(text, EventJson.mapper().valueToTree(NO_TEXT)));
        if (faults.size() > before) {
            return Optional.empty();
        }
        try {
            Class<? extends Command> kind =
                    Objects.requireNonNull(CommandJson.byName().get(name));
            return Optional.of(new AskedCommand(CommandJson.read(kind, asked), caller(given)));
        } catch (JacksonException e) {
            faults.add(new Fault(pointer + "/asked" + within(e), message(e)));
            return Optional.empty();
        }
    }

    private static Caller caller(JsonNode given) {
        Set<Role> roles = given.path("as")
                .valueStream()
                .map(role -> Role.ofClaim(role.asString()).orElseThrow())
                .collect(Collectors.toSet());
        String anyone = "rehearsed-" + roles.stream().sorted().map(Role::claim).collect(Collectors.joining("-and-"));
        return new Caller(given.path("actor").asString(anyone), roles);
    }

    private JsonNode resolved(JsonNode value, String pointer) {
        if (value.isObject()) {
            ObjectNode all = EventJson.mapper().createObjectNode();
            value.forEachEntry((field, inner) -> all.set(field, resolved(inner, pointer + "/" + field)));
            return all;
        }
        if (value.isArray()) {
            ArrayNode all = EventJson.mapper().createArrayNode();
            for (int i = 0; i < value.size(); i++) {
                all.add(resolved(value.path(i), pointer + "/" + i));
            }
            return all;
        }
        if (!value.isString()) {
            return value;
        }
        Optional<String> resolved = ids.resolved(value.stringValue());
        if (resolved.isEmpty()) {
            fault(pointer, "unknown-name", value.stringValue());
        }
        return text(resolved.orElse(value.stringValue()));
    }

    private static JsonNode text(String text) {
        return EventJson.mapper().getNodeFactory().stringNode(text);
    }

    private void fault(String pointer, String code, String about) {
        faults.add(
                new Fault(pointer, messages.getMessage("problem.rehearsal." + code, new Object[] {about}, language)));
    }

    private static String within(JacksonException e) {
        JsonPointer where = JsonPointer.empty();
        for (JacksonException.Reference step : e.getPath()) {
            where = step.getPropertyName() == null
                    ? where.appendIndex(step.getIndex())
                    : where.appendProperty(step.getPropertyName());
        }
        return where.toString();
    }

    /** A command says itself what it never takes. */
    private static String message(JacksonException e) {
        return e.getCause() instanceof IllegalArgumentException said
                ? String.valueOf(said.getMessage())
                : e.getOriginalMessage();
    }
}
