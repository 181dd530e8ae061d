package no.tilsagn.aggregate;

import java.time.Year;
import java.util.Optional;
import no.tilsagn.budget.BudgetYearState;
import no.tilsagn.command.Participants;
import no.tilsagn.event.AggregateReference;
import no.tilsagn.focusarea.FocusAreaId;
import no.tilsagn.focusarea.FocusAreaState;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.fundingapplication.FundingApplicationState;
import no.tilsagn.programme.ProgrammeState;
import no.tilsagn.project.ProjectId;
import no.tilsagn.project.ProjectState;
import no.tilsagn.register.EntryState;
import org.jspecify.annotations.Nullable;

/**
 * What a decision sees when one aggregate comes from Axon's repository and the rest from memory.
 *
 * @param loaded the state the aggregate under test remembers, none when it does not exist
 */
record Remembering(@Nullable Object loaded, Participants rest) implements Participants {

    @Override
    public Optional<ProgrammeState> programme() {
        return loaded instanceof ProgrammeState state ? Optional.of(state) : rest.programme();
    }

    @Override
    public Optional<ProjectState> project(ProjectId id) {
        return loaded instanceof ProjectState state ? Optional.of(state) : rest.project(id);
    }

    @Override
    public Optional<FocusAreaState> focusArea(FocusAreaId id) {
        return loaded instanceof FocusAreaState state ? Optional.of(state) : rest.focusArea(id);
    }

    @Override
    public Optional<BudgetYearState> budgetYear(Year year) {
        return loaded instanceof BudgetYearState state ? Optional.of(state) : rest.budgetYear(year);
    }

    @Override
    public Optional<FundingApplicationState> fundingApplication(FundingApplicationId id) {
        return loaded instanceof FundingApplicationState state ? Optional.of(state) : rest.fundingApplication(id);
    }

    @Override
    public Optional<EntryState> entry(AggregateReference entry) {
        return loaded instanceof EntryState state ? Optional.of(state) : rest.entry(entry);
    }
}
