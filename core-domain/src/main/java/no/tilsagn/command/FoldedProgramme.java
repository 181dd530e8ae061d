package no.tilsagn.command;

import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.tilsagn.budget.BudgetEvent;
import no.tilsagn.budget.BudgetYearState;
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

/**
 * One programme as it stands after the events so far, folded by its aggregates' own folds: what a decision at the next
 * position has to look at, for whoever decides without a store.
 *
 * <p>A value: an event gives a new one and leaves the old as it was. That copies the aggregates of the event's kind, so
 * who folds a long log drops those that nobody will ask for again.
 */
public record FoldedProgramme(
        Optional<ProgrammeState> programme,
        Map<ProjectId, ProjectState> projects,
        Map<FocusAreaId, FocusAreaState> focusAreas,
        Map<Year, BudgetYearState> budgetYears,
        Map<FundingApplicationId, FundingApplicationState> fundingApplications,
        Map<AggregateReference, EntryState> entries)
        implements Participants {

    /** Before the first event. */
    public static final FoldedProgramme NOTHING =
            new FoldedProgramme(Optional.empty(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    public FoldedProgramme {
        projects = Map.copyOf(projects);
        focusAreas = Map.copyOf(focusAreas);
        budgetYears = Map.copyOf(budgetYears);
        fundingApplications = Map.copyOf(fundingApplications);
        entries = Map.copyOf(entries);
    }

    /** The programme after one more event. */
    public FoldedProgramme after(DomainEvent event) {
        return switch (event) {
            case ProgrammeEvent e ->
                new FoldedProgramme(
                        Optional.of(ProgrammeState.after(programme.orElse(null), e)),
                        projects,
                        focusAreas,
                        budgetYears,
                        fundingApplications,
                        entries);
            case ProjectEvent e ->
                new FoldedProgramme(
                        programme,
                        with(projects, e.project(), ProjectState.after(projects.get(e.project()), e)),
                        focusAreas,
                        budgetYears,
                        fundingApplications,
                        entries);
            case FocusAreaEvent e ->
                new FoldedProgramme(
                        programme,
                        projects,
                        with(focusAreas, e.focusArea(), FocusAreaState.after(focusAreas.get(e.focusArea()), e)),
                        budgetYears,
                        fundingApplications,
                        entries);
            case BudgetEvent e ->
                new FoldedProgramme(
                        programme,
                        projects,
                        focusAreas,
                        with(budgetYears, e.year(), BudgetYearState.after(budgetYears.get(e.year()), e)),
                        fundingApplications,
                        entries);
            case FundingApplicationEvent e ->
                new FoldedProgramme(
                        programme,
                        projects,
                        focusAreas,
                        budgetYears,
                        with(
                                fundingApplications,
                                e.application(),
                                FundingApplicationState.after(fundingApplications.get(e.application()), e)),
                        entries);
            case RegisterEvent e ->
                new FoldedProgramme(
                        programme,
                        projects,
                        focusAreas,
                        budgetYears,
                        fundingApplications,
                        with(entries, e.aggregate(), EntryState.after(entries.get(e.aggregate()), e)));
            case CommandRefused e -> this;
        };
    }

    /** The programme without an application that nobody will ask for again. */
    public FoldedProgramme without(FundingApplicationId application) {
        Map<FundingApplicationId, FundingApplicationState> others = new HashMap<>(fundingApplications);
        others.remove(application);
        return new FoldedProgramme(programme, projects, focusAreas, budgetYears, others, entries);
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
        return Optional.ofNullable(fundingApplications.get(id));
    }

    @Override
    public Optional<EntryState> entry(AggregateReference entry) {
        return Optional.ofNullable(entries.get(entry));
    }

    private static <K, V> Map<K, V> with(Map<K, V> before, K key, V value) {
        Map<K, V> after = new HashMap<>(before);
        after.put(key, value);
        return after;
    }
}
