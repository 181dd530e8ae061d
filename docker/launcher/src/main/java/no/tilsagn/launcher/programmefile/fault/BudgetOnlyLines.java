package no.tilsagn.launcher.programmefile.fault;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilsagn.launcher.jsonfile.Fault;
import no.tilsagn.launcher.jsonfile.FaultCheck;
import no.tilsagn.launcher.jsonfile.Place;

/** A project found only in the budget is found in the budget. */
final class BudgetOnlyLines implements FaultCheck {

    @Override
    public Stream<Fault> faultsOf(Place file) {
        Set<String> budgeted = file.at("budget")
                .items("blocks", "lines")
                .flatMap(line -> line.text("project").stream())
                .collect(Collectors.toSet());
        return file.items("projects")
                .filter(project -> project.isTrue("budgetOnly"))
                .filter(project -> project.text("number")
                        .filter(number -> !budgeted.contains(number))
                        .isPresent())
                .map(project -> project.at("budgetOnly")
                        .fault(
                                "budget-only-without-line",
                                "%s has no budget line"
                                        .formatted(project.text("number").orElseThrow())));
    }
}
