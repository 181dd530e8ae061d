package no.tilsagn.commandservice.budget;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import no.tilsagn.budget.AdoptBudget;
import no.tilsagn.budget.PlannedAmounts;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.programme.ProgrammeId;

/** Body of a request to adopt a budget. */
record BudgetAdoption(
        List<PlannedAmounts> lines,
        List<FundingApplicationId> applications,
        LocalDate effectiveOn,
        DecisionReference decision) {

    AdoptBudget command(ProgrammeId programme, Year year) {
        return new AdoptBudget(programme, year, lines, applications, effectiveOn, decision);
    }
}
