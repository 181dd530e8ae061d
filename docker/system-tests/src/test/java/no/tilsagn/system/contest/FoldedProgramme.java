package no.tilsagn.system.contest;

import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.tilsagn.budget.BudgetEvent;
import no.tilsagn.budget.BudgetYearState;
import no.tilsagn.command.Participants;
import no.tilsagn.event.CommandRefused;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.focusarea.FocusAreaEvent;
import no.tilsagn.focusarea.FocusAreaId;
import no.tilsagn.focusarea.FocusAreaState;
import no.tilsagn.fundingapplication.FundingApplicationEvent;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.fundingapplication.FundingApplicationState;
import no.tilsagn.programme.ProgrammeEvent;
import no.tilsagn.programme.ProgrammeState;
import no.tilsagn.project.ProjectEvent;
import no.tilsagn.project.ProjectId;
import no.tilsagn.project.ProjectState;

/** One programme as it stands after the events so far: what a decision at the next position has to look at. */
final class FoldedProgramme implements Participants {

    private final Map<ProjectId, ProjectState> projects = new HashMap<>();
    private final Map<FocusAreaId, FocusAreaState> focusAreas = new HashMap<>();
    private final Map<Year, BudgetYearState> years = new HashMap<>();
    private final Map<FundingApplicationId, FundingApplicationState> applications = new HashMap<>();
    private Optional<ProgrammeState> programme = Optional.empty();

    void fold(DomainEvent event) {
        switch (event) {
            case ProgrammeEvent e -> programme = Optional.of(ProgrammeState.after(programme.orElse(null), e));
            case ProjectEvent e -> projects.put(e.project(), ProjectState.after(projects.get(e.project()), e));
            case FocusAreaEvent e ->
                focusAreas.put(e.focusArea(), FocusAreaState.after(focusAreas.get(e.focusArea()), e));
            case FundingApplicationEvent e ->
                applications.put(e.application(), FundingApplicationState.after(applications.get(e.application()), e));
            case BudgetEvent e -> years.put(e.year(), BudgetYearState.after(years.get(e.year()), e));
            case CommandRefused e -> {
                // changes nothing
            }
        }
    }

    @Override
    public Optional<ProgrammeState> programme() {
        return programme;
    }

    @Override
    public Optional<ProjectState> project(ProjectId id) {
        return Optional.ofNullable(projects.get(id));
    }

    @Override
    public Optional<FocusAreaState> focusArea(FocusAreaId id) {
        return Optional.ofNullable(focusAreas.get(id));
    }

    @Override
    public Optional<BudgetYearState> budgetYear(Year year) {
        return Optional.ofNullable(years.get(year));
    }

    @Override
    public Optional<FundingApplicationState> fundingApplication(FundingApplicationId id) {
        return Optional.ofNullable(applications.get(id));
    }
}
