package no.tilsagn.launcher.programmefile.remark;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilsagn.launcher.programmefile.content.ActionProgramme;
import no.tilsagn.launcher.programmefile.content.PlannedWork;
import no.tilsagn.launcher.programmefile.content.Project;
import org.jspecify.annotations.Nullable;

/** Projects of the project table for which neither a result nor an implementation is planned. */
final class ProjectsWithoutPlans implements RemarkCheck {

    @Override
    public String id() {
        return "INC-18";
    }

    @Override
    public String kind() {
        return GAP;
    }

    @Override
    public @Nullable String section(ActionProgramme programme) {
        String sections = Stream.of(programme.plannedResults(), programme.plannedImplementations())
                .map(ActionProgramme::section)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return sections.isEmpty() ? null : sections;
    }

    @Override
    public Optional<Remark> look(ActionProgramme programme) {
        // A source without either list leaves nobody out.
        if (programme.plannedResults() == null && programme.plannedImplementations() == null) {
            return Optional.empty();
        }
        Set<String> planned = Stream.of(programme.plannedResults(), programme.plannedImplementations())
                .flatMap(section -> ActionProgramme.entries(section).stream())
                .map(PlannedWork::project)
                .collect(Collectors.toSet());
        List<Project> inTable = programme.projects().stream()
                .filter(project -> !project.budgetOnly())
                .toList();
        List<RemarkPlace> places = inTable.stream()
                .filter(project -> !planned.contains(project.number()))
                .map(project -> RemarkPlace.told("%s %s".formatted(project.number(), project.name())))
                .toList();
        return found(
                programme,
                "LOW",
                places,
                "%d of %d projects have a planned result or implementation; the others have neither."
                        .formatted(inTable.size() - places.size(), inTable.size()),
                "None; nothing is planned on their behalf.");
    }
}
