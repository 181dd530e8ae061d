package no.tilsagn.launcher.programmefile.content;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An action programme of one year. A section the file leaves out is {@code null}. */
public record ActionProgramme(
        @Nullable List<Choice> choices,
        Programme programme,
        List<Project> projects,
        List<FocusArea> focusAreas,
        Budget budget,
        @Nullable ExpectedApplications expectedSupplementaryApplications,
        @Nullable BoardSeats boardSeats,
        @Nullable Section<Goal> goals,
        @Nullable Section<Benefit> benefits,
        @Nullable Section<Risk> risks,
        @Nullable Section<PlannedWork> plannedResults,
        @Nullable Section<PlannedWork> plannedImplementations,
        @Nullable Section<ResourceOfYear> administrativeResources,
        @Nullable Section<Gathering> gatherings,
        @Nullable Section<AuthorityRule> authorityRules,
        @Nullable List<RuleVersion> rules,
        @Nullable Section<Recipient> recipients,
        List<DeclaredRemark> remarks) {

    /** The project a line belongs to; none for a focus area's line or one of the programme office. */
    public Optional<Project> projectOf(Line line) {
        return projects.stream()
                .filter(project -> project.number().equals(line.project()))
                .findFirst();
    }

    /** The first line of the budget that belongs to a project. */
    public Optional<Line> lineOf(Project project) {
        return budget.lines().stream()
                .filter(line -> project.number().equals(line.project()))
                .findFirst();
    }

    /** Where in the source a section stands; none when the file leaves it out, or does not say. */
    public static @Nullable String section(@Nullable Section<?> section) {
        return section == null ? null : section.section();
    }

    /** The entries of a section, none when the file leaves it out. */
    public static <T> List<T> entries(@Nullable Section<T> section) {
        return section == null ? List.of() : section.items();
    }
}
