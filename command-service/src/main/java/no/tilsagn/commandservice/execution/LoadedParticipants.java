package no.tilsagn.commandservice.execution;

import java.time.Year;
import java.util.Optional;
import no.tilsagn.budget.BudgetEvent;
import no.tilsagn.budget.BudgetYear;
import no.tilsagn.budget.BudgetYearState;
import no.tilsagn.command.Participants;
import no.tilsagn.commandservice.eventstore.AggregateRepositories;
import no.tilsagn.event.AggregateReference;
import no.tilsagn.event.AggregateType;
import no.tilsagn.focusarea.FocusArea;
import no.tilsagn.focusarea.FocusAreaId;
import no.tilsagn.focusarea.FocusAreaState;
import no.tilsagn.fundingapplication.FundingApplication;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.fundingapplication.FundingApplicationState;
import no.tilsagn.programme.Programme;
import no.tilsagn.programme.ProgrammeEvent;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.programme.ProgrammeState;
import no.tilsagn.project.Project;
import no.tilsagn.project.ProjectId;
import no.tilsagn.project.ProjectState;
import no.tilsagn.register.Entry;
import no.tilsagn.register.EntryState;

/** The aggregates of one programme, loaded when a decision asks for them; another programme's are not found. */
record LoadedParticipants(ProgrammeId id, AggregateRepositories repositories) implements Participants {

    @Override
    public Optional<ProgrammeState> programme() {
        return repositories.state(
                AggregateType.PROGRAMME,
                Programme.class,
                ProgrammeEvent.reference(id).id(),
                Programme::state);
    }

    @Override
    public Optional<ProjectState> project(ProjectId project) {
        return repositories
                .state(AggregateType.PROJECT, Project.class, project.value(), Project::state)
                .filter(state -> state.programme().equals(id));
    }

    @Override
    public Optional<FocusAreaState> focusArea(FocusAreaId focusArea) {
        return repositories
                .state(AggregateType.FOCUS_AREA, FocusArea.class, focusArea.value(), FocusArea::state)
                .filter(state -> state.programme().equals(id));
    }

    @Override
    public Optional<BudgetYearState> budgetYear(Year year) {
        return repositories.state(
                AggregateType.BUDGET_YEAR,
                BudgetYear.class,
                BudgetEvent.reference(id, year).id(),
                BudgetYear::state);
    }

    @Override
    public Optional<FundingApplicationState> fundingApplication(FundingApplicationId application) {
        return repositories
                .state(
                        AggregateType.FUNDING_APPLICATION,
                        FundingApplication.class,
                        application.value(),
                        FundingApplication::state)
                .filter(state -> state.programme().equals(id));
    }

    @Override
    public Optional<EntryState> entry(AggregateReference entry) {
        return repositories.state(entry.type(), Entry.class, entry.id(), Entry::state);
    }

    /** The sequence of the last event of one of this programme's aggregates; none for what belongs to another. */
    Optional<Long> version(AggregateReference subject) {
        boolean own = switch (subject.type()) {
            case PROJECT -> project(ProjectId.of(subject.id())).isPresent();
            case FOCUS_AREA -> focusArea(FocusAreaId.of(subject.id())).isPresent();
            case FUNDING_APPLICATION ->
                fundingApplication(FundingApplicationId.of(subject.id())).isPresent();
            // Their ids are made of the programme's own.
            case PROGRAMME,
                    BUDGET_YEAR,
                    RISK,
                    GOAL,
                    BENEFIT,
                    BENEFITS_PLAN,
                    PLANNED_WORK,
                    RESOURCES,
                    GATHERING,
                    SEAT,
                    MEETING,
                    REPORT,
                    REMARK,
                    RATING -> true;
            case REFUSAL -> false;
        };
        return own ? repositories.version(subject.type(), subject.id()) : Optional.empty();
    }
}
