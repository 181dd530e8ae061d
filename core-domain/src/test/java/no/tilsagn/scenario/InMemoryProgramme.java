package no.tilsagn.scenario;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tilsagn.budget.BudgetYearState;
import no.tilsagn.command.FoldedProgramme;
import no.tilsagn.command.Participants;
import no.tilsagn.event.AggregateReference;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.focusarea.FocusAreaId;
import no.tilsagn.focusarea.FocusAreaState;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.fundingapplication.FundingApplicationState;
import no.tilsagn.money.Account;
import no.tilsagn.money.Balances;
import no.tilsagn.money.Money;
import no.tilsagn.programme.ProgrammeState;
import no.tilsagn.project.ProjectId;
import no.tilsagn.project.ProjectState;
import no.tilsagn.register.EntryState;

/** One programme's log and its aggregates, kept by the aggregates' own folds; no database and no framework. */
public final class InMemoryProgramme implements Participants {

    private final List<DomainEvent> log = new ArrayList<>();
    private FoldedProgramme state = FoldedProgramme.NOTHING;

    /** Everything a decision could see; equal when nothing changed. */
    public record Snapshot(List<DomainEvent> log, FoldedProgramme state) {}

    public void record(DomainEvent event) {
        log.add(event);
        state = state.after(event);
    }

    public Snapshot snapshot() {
        return new Snapshot(List.copyOf(log), state);
    }

    /** What stands on an account of a year, in kroner. */
    public long balance(Year year, Account account) {
        return balances(year).of(account).kroner();
    }

    public Balances balances(Year year) {
        return state.budgetYear(year).orElseThrow().balances();
    }

    /** The sum over every account of every year; zero, always. */
    public Money sumOfAllAccounts() {
        return Money.sum(state.budgetYears().values().stream()
                .flatMap(year -> year.balances().byAccount().values().stream())
                .toList());
    }

    @Override
    public Optional<ProgrammeState> programme() {
        return state.programme();
    }

    @Override
    public Optional<ProjectState> project(ProjectId id) {
        return state.project(id);
    }

    @Override
    public Optional<FocusAreaState> focusArea(FocusAreaId id) {
        return state.focusArea(id);
    }

    @Override
    public Optional<BudgetYearState> budgetYear(Year year) {
        return state.budgetYear(year);
    }

    @Override
    public Optional<FundingApplicationState> fundingApplication(FundingApplicationId id) {
        return state.fundingApplication(id);
    }

    @Override
    public Optional<EntryState> entry(AggregateReference entry) {
        return state.entry(entry);
    }
}
