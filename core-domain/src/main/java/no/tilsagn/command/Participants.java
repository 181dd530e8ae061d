package no.tilsagn.command;

import java.time.Year;
import java.util.Optional;
import no.tilsagn.budget.BudgetYearState;
import no.tilsagn.event.AggregateReference;
import no.tilsagn.focusarea.FocusAreaId;
import no.tilsagn.focusarea.FocusAreaState;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.fundingapplication.FundingApplicationState;
import no.tilsagn.programme.ProgrammeState;
import no.tilsagn.project.ProjectId;
import no.tilsagn.project.ProjectState;
import no.tilsagn.register.EntryState;

/**
 * The aggregates of one programme that a decision may look at, as they stand when it is made.
 *
 * <p>What belongs to another programme is not found.
 */
public interface Participants {

    Optional<ProgrammeState> programme();

    Optional<ProjectState> project(ProjectId id);

    Optional<FocusAreaState> focusArea(FocusAreaId id);

    Optional<BudgetYearState> budgetYear(Year year);

    Optional<FundingApplicationState> fundingApplication(FundingApplicationId id);

    /** An entry of one of the programme's registers. */
    Optional<EntryState> entry(AggregateReference entry);
}
