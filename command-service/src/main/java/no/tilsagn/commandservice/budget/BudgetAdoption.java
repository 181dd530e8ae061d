package no.tilsagn.commandservice.budget;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import no.tilsagn.budget.AdoptBudget;
import no.tilsagn.budget.PlannedAmounts;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.commandservice.request.Labels;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;

/** Body of a request to adopt a budget. */
record BudgetAdoption(
        List<Line> lines, List<FundingApplicationId> applications, LocalDate effectiveOn, DecisionReference decision) {

    /** What the plan gives a line; the label may be left out for the line's own. */
    record Line(LineCode line, @Nullable List<String> label, Money carryOver, Money applied) {}

    AdoptBudget command(ProgrammeId programme, Year year) {
        List<PlannedAmounts> planned = lines.stream()
                .map(line -> new PlannedAmounts(
                        line.line(), Labels.optional(line.label()), line.carryOver(), line.applied()))
                .toList();
        return new AdoptBudget(programme, year, planned, applications, effectiveOn, decision);
    }
}
