package no.tilsagn.budget;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.programme.ProgrammeId;

/**
 * Adopt a year's budget: books the carry-over, approves the named ordinary applications and transfers their money, as
 * one fact.
 *
 * @param lines every line of the opened year, once
 * @param applications the ordinary applications that make up the applied amounts
 */
public record AdoptBudget(
        ProgrammeId programme,
        Year year,
        List<PlannedAmounts> lines,
        List<FundingApplicationId> applications,
        LocalDate effectiveOn,
        DecisionReference decision)
        implements BudgetCommand {

    public AdoptBudget {
        lines = List.copyOf(lines);
        applications = List.copyOf(applications);
    }
}
