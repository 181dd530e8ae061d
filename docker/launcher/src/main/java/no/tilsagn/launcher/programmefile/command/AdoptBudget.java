package no.tilsagn.launcher.programmefile.command;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.launcher.programmefile.content.Budget;
import no.tilsagn.launcher.programmefile.content.Decision;

/** Body of {@code POST /programmes/{programme}/budget-years/{year}/adoption}, with the ids of the applications. */
public record AdoptBudget(
        List<AdoptedLine> lines, List<String> applications, LocalDate effectiveOn, Decision decision) {

    record AdoptedLine(String line, long carryOver, long applied) {}

    public static AdoptBudget of(Budget budget, List<String> applications) {
        return new AdoptBudget(
                budget.lines().stream()
                        .map(line -> new AdoptedLine(line.line(), line.carryOver(), line.applied()))
                        .toList(),
                applications,
                budget.adoption().effectiveOn(),
                budget.adoption().decision());
    }
}
