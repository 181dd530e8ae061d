package no.tilsagn.queryservice.rehearsal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tilsagn.project.ProjectId;

/** The ids a rehearsal can refer to as {@code ${name}}: those it makes itself, and those of projects by number. */
final class Ids {

    /** The field a command creates an id for, and what the id begins with. */
    private record Created(String field, String prefix) {}

    private static final Map<String, Created> CREATED = Map.of(
            "submit-funding-application", new Created("application", "funding-application-"),
            "register-project", new Created("project", "project-"),
            "register-focus-area", new Created("focusArea", "focus-area-"));

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]+)}");
    private static final String PROJECTS = "projects/";

    private final Function<String, Optional<ProjectId>> projects;
    private final Map<String, String> remembered = new HashMap<>();

    /** @param projects id of a project by its number */
    Ids(Function<String, Optional<ProjectId>> projects) {
        this.projects = projects;
    }

    /** The field that a command's own id stands in; none when it creates nothing. */
    static Optional<String> field(String command) {
        return Optional.ofNullable(CREATED.get(command)).map(Created::field);
    }

    /** The id of what the command at this place creates. */
    static Optional<String> created(String command, int place) {
        return Optional.ofNullable(CREATED.get(command)).map(created -> created.prefix() + "rehearsed-" + (place + 1));
    }

    /** Keeps an id under a name; false when the name is taken. */
    boolean remember(String name, String id) {
        return remembered.putIfAbsent(name, id) == null;
    }

    /** What a text stands for: itself, or what {@code ${name}} names; none where the name is not known. */
    Optional<String> resolved(String text) {
        Matcher reference = REFERENCE.matcher(text);
        return reference.matches() ? named(reference.group(1)) : Optional.of(text);
    }

    private Optional<String> named(String name) {
        return name.startsWith(PROJECTS)
                ? projects.apply(name.substring(PROJECTS.length())).map(ProjectId::value)
                : Optional.ofNullable(remembered.get(name));
    }
}
