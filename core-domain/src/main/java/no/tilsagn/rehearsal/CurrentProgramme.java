package no.tilsagn.rehearsal;

import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.tilsagn.budget.BudgetEvent;
import no.tilsagn.budget.BudgetYearState;
import no.tilsagn.command.Participants;
import no.tilsagn.event.AggregateReference;
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
import no.tilsagn.register.EntryState;
import no.tilsagn.register.RegisterEvent;
import org.jspecify.annotations.Nullable;

/**
 * One programme as it stands after the events so far, changed in place: a long history costs no more per event than a
 * short one.
 */
final class CurrentProgramme implements Participants {

    private @Nullable ProgrammeState programme;
    private final Map<ProjectId, ProjectState> projects = new HashMap<>();
    private final Map<FocusAreaId, FocusAreaState> focusAreas = new HashMap<>();
    private final Map<Year, BudgetYearState> budgetYears = new HashMap<>();
    private final Map<FundingApplicationId, FundingApplicationState> applications = new HashMap<>();
    private final Map<AggregateReference, EntryState> entries = new HashMap<>();

    void fold(DomainEvent event) {
        switch (event) {
            case ProgrammeEvent e -> programme = ProgrammeState.after(programme, e);
            case ProjectEvent e -> projects.put(e.project(), ProjectState.after(projects.get(e.project()), e));
            case FocusAreaEvent e ->
                focusAreas.put(e.focusArea(), FocusAreaState.after(focusAreas.get(e.focusArea()), e));
            case BudgetEvent e -> budgetYears.put(e.year(), BudgetYearState.after(budgetYears.get(e.year()), e));
            case FundingApplicationEvent e ->
                applications.put(e.application(), FundingApplicationState.after(applications.get(e.application()), e));
            case RegisterEvent e -> entries.put(e.aggregate(), EntryState.after(entries.get(e.aggregate()), e));
            case CommandRefused _ -> {}
        }
    }

    @Override
    public Optional<ProgrammeState> programme() {
        return Optional.ofNullable(programme);
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
        return Optional.ofNullable(budgetYears.get(year));
    }

    @Override
    public Optional<FundingApplicationState> fundingApplication(FundingApplicationId id) {
        return Optional.ofNullable(applications.get(id));
    }

    @Override
    public Optional<EntryState> entry(AggregateReference entry) {
        return Optional.ofNullable(entries.get(entry));
    }
}
