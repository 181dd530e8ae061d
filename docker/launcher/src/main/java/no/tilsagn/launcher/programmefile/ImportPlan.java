package no.tilsagn.launcher.programmefile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.tilsagn.launcher.programmefile.command.AdoptBudget;
import no.tilsagn.launcher.programmefile.command.EstablishProgramme;
import no.tilsagn.launcher.programmefile.command.OpenBudgetYear;
import no.tilsagn.launcher.programmefile.command.RegisterRuleVersion;
import no.tilsagn.launcher.programmefile.command.SubmitFundingApplication;
import no.tilsagn.launcher.programmefile.content.ActionProgramme;
import no.tilsagn.launcher.programmefile.content.BuiltOn;
import no.tilsagn.launcher.programmefile.content.Line;
import no.tilsagn.launcher.programmefile.content.Project;
import no.tilsagn.launcher.programmefile.content.RuleVersion;

/** The commands a programme file gives rise to, in an order in which each finds what it needs. */
final class ImportPlan {

    private static final String SECRETARY = "board-secretary";
    private static final String OFFICE = "programme-office";
    private static final String OWNER = "project-owner";
    private static final String APPLICATIONS = "funding-applications";

    private final ActionProgramme programme;
    private final String root;
    private final String year;

    private ImportPlan(ActionProgramme programme) {
        this.programme = programme;
        this.root = "/programmes/" + programme.programme().id();
        this.year = root + "/budget-years/" + programme.budget().year();
    }

    static List<Step> of(ActionProgramme programme, ImportPart part) {
        ImportPlan plan = new ImportPlan(programme);
        return switch (part) {
            case REGISTERS -> plan.registers().toList();
            case WHOLE ->
                Stream.of(plan.registers(), plan.budget(), new RegisterSteps(programme, plan.root).all())
                        .flatMap(steps -> steps)
                        .toList();
        };
    }

    private Stream<Step> registers() {
        return Stream.of(Stream.of(establishment()), rules(), projects(), focusAreas())
                .flatMap(steps -> steps);
    }

    private Stream<Step> budget() {
        return Stream.of(Stream.of(budgetYear()), frames(), applications(), Stream.of(adoption()))
                .flatMap(steps -> steps);
    }

    private Step establishment() {
        return new Step(
                "programme", programme.programme().id(), SECRETARY, root, EstablishProgramme.of(programme.programme()));
    }

    private Stream<Step> rules() {
        List<RuleVersion> versions = programme.rules() == null ? List.of() : programme.rules();
        return versions.stream()
                .map(version -> new Step(
                        "rules",
                        version.rule() + " from " + version.validFrom(),
                        SECRETARY,
                        root + "/rules/" + version.rule(),
                        RegisterRuleVersion.of(version)));
    }

    private Stream<Step> projects() {
        Set<Project> ordered = new LinkedHashSet<>();
        programme.projects().forEach(project -> addAfterBuiltOn(project, ordered));
        return ordered.stream()
                .map(project -> new Step("projects", project.number(), OFFICE, root + "/projects", project));
    }

    /** No project builds on itself, over however many others: a file with such a circle is refused. */
    private void addAfterBuiltOn(Project project, Set<Project> ordered) {
        List<String> builtOn = project.buildsOn().stream()
                .map(BuiltOn::project)
                .filter(Objects::nonNull)
                .toList();
        programme.projects().stream()
                .filter(other -> builtOn.contains(other.number()) && !ordered.contains(other))
                .forEach(other -> addAfterBuiltOn(other, ordered));
        ordered.add(project);
    }

    private Stream<Step> focusAreas() {
        return programme.focusAreas().stream()
                .map(area -> new Step("focus-areas", area.code(), OFFICE, root + "/focus-areas", area));
    }

    private Step budgetYear() {
        return new Step(
                "budget-year",
                Integer.toString(programme.budget().year()),
                OFFICE,
                root + "/budget-years",
                OpenBudgetYear.of(programme.budget()));
    }

    private Stream<Step> frames() {
        return programme.budget().frames().stream()
                .map(frame -> new Step("frames", String.join("+", frame.label()), SECRETARY, year + "/frames", frame));
    }

    private Stream<Step> applications() {
        return applying().stream()
                .map(line -> new Step(
                        APPLICATIONS,
                        line.line(),
                        line.project() == null ? OFFICE : OWNER,
                        root + "/funding-applications",
                        SubmitFundingApplication.ordinary(programme.budget(), line)));
    }

    private Step adoption() {
        return new Step(
                "adoption",
                Integer.toString(programme.budget().year()),
                SECRETARY,
                year + "/adoption",
                ids -> AdoptBudget.of(programme.budget(), applicationIds(ids)));
    }

    private List<String> applicationIds(AnsweredIds ids) {
        List<String> applications = new ArrayList<>();
        applying().forEach(line -> applications.add(ids.of(APPLICATIONS, line.line())));
        return applications;
    }

    private List<Line> applying() {
        return programme.budget().lines().stream()
                .filter(line -> line.applied() > 0)
                .toList();
    }
}
