package no.tilsagn.launcher.programmefile.remark;

import static no.tilsagn.launcher.programmefile.content.Kroner.text;

import java.util.List;
import java.util.Optional;
import no.tilsagn.launcher.programmefile.content.ActionProgramme;
import no.tilsagn.launcher.programmefile.content.Line;
import no.tilsagn.launcher.programmefile.content.Project;
import no.tilsagn.launcher.programmefile.content.Sums;

/** Budget lines whose project stands in no project table. */
final class BudgetOnlyProjects implements RemarkCheck {

    @Override
    public String id() {
        return "INC-03";
    }

    @Override
    public String kind() {
        return GAP;
    }

    @Override
    public Optional<Remark> look(ActionProgramme programme) {
        List<Line> lines = programme.budget().lines().stream()
                .filter(line ->
                        programme.projectOf(line).filter(Project::budgetOnly).isPresent())
                .toList();
        return found(
                programme,
                "HIGH",
                lines.stream()
                        .map(line -> RemarkPlace.at(
                                line.line(),
                                "in no project table, %s"
                                        .formatted(text(line.sums().total()))))
                        .toList(),
                "%d budget lines have no project in the project table, together %s."
                        .formatted(lines.size(), text(Sums.of(lines).total())),
                "Registered as projects found only in the budget, phase not stated.");
    }
}
