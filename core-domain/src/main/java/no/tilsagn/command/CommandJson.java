package no.tilsagn.command;

import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.tilsagn.event.EventJson;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.node.ObjectNode;

/** Commands by name and fields: as a refusal keeps what was asked, and as a rehearsal asks it. */
public final class CommandJson {

    private static final SortedMap<String, Class<? extends Command>> BY_NAME = named();

    private CommandJson() {}

    /** Every kind of command by its name. */
    public static SortedMap<String, Class<? extends Command>> byName() {
        return BY_NAME;
    }

    /** The lasting name of a kind of command, such as {@code decide-gate}. */
    public static String name(Class<? extends Command> kind) {
        return kind.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** The command's own fields. */
    public static SortedMap<String, Object> asked(Command command) {
        return EventJson.mapper().convertValue(command, new TypeReference<TreeMap<String, Object>>() {});
    }

    /**
     * The command with these fields; what may be left open may be left out.
     *
     * @throws tools.jackson.core.JacksonException when they do not fit it exactly
     */
    public static <C extends Command> C read(Class<C> kind, ObjectNode asked) {
        return EventJson.readWithGaps(asked, kind);
    }

    private static SortedMap<String, Class<? extends Command>> named() {
        SortedMap<String, Class<? extends Command>> byName = new TreeMap<>();
        kinds(Command.class).forEach(kind -> {
            if (byName.put(name(kind), kind) != null) {
                throw new IllegalStateException("two commands have one name: " + kind);
            }
        });
        return Collections.unmodifiableSortedMap(byName);
    }

    private static Stream<Class<? extends Command>> kinds(Class<? extends Command> family) {
        return family.isSealed()
                ? Arrays.stream(Objects.requireNonNull(family.getPermittedSubclasses()))
                        .flatMap(member -> kinds(member.asSubclass(Command.class)))
                : Stream.of(family);
    }
}
