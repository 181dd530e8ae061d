package no.tilsagn.scenario;

import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
import no.tilsagn.money.Account;
import no.tilsagn.money.Balances;
import no.tilsagn.money.Money;
import no.tilsagn.programme.ProgrammeEvent;
import no.tilsagn.programme.ProgrammeState;
import no.tilsagn.project.ProjectEvent;
import no.tilsagn.project.ProjectId;
import no.tilsagn.project.ProjectState;
import org.jspecify.annotations.Nullable;

/** One programme's log and its aggregates, kept by the aggregates' own folds; no database and no framework. */
public final class InMemoryProgramme implements Participants {

    private final List<DomainEvent> log = new ArrayList<>();
    private final Map<ProjectId, ProjectState> projects = new HashMap<>();
    private final Map<FocusAreaId, FocusAreaState> focusAreas = new HashMap<>();
    private final Map<Year, BudgetYearState> years = new HashMap<>();
    private final Map<FundingApplicationId, FundingApplicationState> applications = new HashMap<>();
    private @Nullable ProgrammeState programme;

    /** Everything a decision could see; equal when nothing changed. */
    public record Snapshot(
            List<DomainEvent> log,
            Optional<ProgrammeState> programme,
            Map<ProjectId, ProjectState> projects,
            Map<FocusAreaId, FocusAreaState> focusAreas,
            Map<Year, BudgetYearState> years,
            Map<FundingApplicationId, FundingApplicationState> applications) {}

    public void record(DomainEvent event) {
        log.add(event);
        switch (event) {
            case ProgrammeEvent e -> programme = ProgrammeState.after(programme, e);
            case ProjectEvent e -> projects.put(e.project(), ProjectState.after(projects.get(e.project()), e));
            case FocusAreaEvent e ->
                focusAreas.put(e.focusArea(), FocusAreaState.after(focusAreas.get(e.focusArea()), e));
            case FundingApplicationEvent e ->
                applications.put(e.application(), FundingApplicationState.after(applications.get(e.application()), e));
            case BudgetEvent e -> years.put(e.year(), BudgetYearState.after(years.get(e.year()), e));
            case CommandRefused e -> {
                // changes no aggregate
            }
        }
    }

    public Snapshot snapshot() {
        return new Snapshot(
                List.copyOf(log),
                programme(),
                Map.copyOf(projects),
                Map.copyOf(focusAreas),
                Map.copyOf(years),
                Map.copyOf(applications));
    }

    /** What stands on an account of a year, in kroner. */
    public long balance(Year year, Account account) {
        return balances(year).of(account).kroner();
    }

    public Balances balances(Year year) {
        return budgetYear(year).orElseThrow().balances();
    }

    /** The sum over every account of every year; zero, always. */
    public Money sumOfAllAccounts() {
        return Money.sum(years.values().stream()
                .flatMap(year -> year.balances().byAccount().values().stream())
                .toList());
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
        return Optional.ofNullable(years.get(year));
    }

    @Override
    public Optional<FundingApplicationState> fundingApplication(FundingApplicationId id) {
        return Optional.ofNullable(applications.get(id));
    }
}
