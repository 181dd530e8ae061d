package no.tilsagn.launcher.programmefile.remark;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilsagn.launcher.programmefile.content.ActionProgramme;
import no.tilsagn.launcher.programmefile.content.PlannedWork;
import no.tilsagn.launcher.programmefile.content.Project;

/** Projects of the project table for which neither a result nor an implementation is planned. */
final class ProjectsWithoutPlans implements RemarkCheck {

    @Override
    public String id() {
        return "INC-18";
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
        List<String> places = inTable.stream()
                .filter(project -> !planned.contains(project.number()))
                .map(project -> "%s %s".formatted(project.number(), project.name()))
                .toList();
        return found(
                "LOW",
                places,
                "%d of %d projects have a planned result or implementation; the others have neither."
                        .formatted(inTable.size() - places.size(), inTable.size()),
                "None; nothing is planned on their behalf.");
    }
}
