package no.tilsagn.budget;

import java.time.Year;
import java.util.List;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.programme.ProgrammeId;

/** A year's plan was adopted; its carry-over is booked, its applications are approved in the same transaction. */
public record BudgetAdopted(
        ProgrammeId programme,
        Year year,
        List<AdoptedLine> lines,
        List<FundingApplicationId> applications,
        DecisionReference decision)
        implements BudgetEvent {

    public BudgetAdopted {
        lines = List.copyOf(lines);
        applications = List.copyOf(applications);
    }
}
