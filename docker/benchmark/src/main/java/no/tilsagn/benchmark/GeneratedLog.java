package no.tilsagn.benchmark;

import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import no.tilsagn.budget.AdoptBudget;
import no.tilsagn.budget.BudgetBlock;
import no.tilsagn.budget.BudgetEvent;
import no.tilsagn.budget.BudgetYearState;
import no.tilsagn.budget.OpenBudgetYear;
import no.tilsagn.budget.PlannedAmounts;
import no.tilsagn.budget.SetFrame;
import no.tilsagn.command.Caller;
import no.tilsagn.command.Command;
import no.tilsagn.command.DatedEvent;
import no.tilsagn.command.Deciders;
import no.tilsagn.command.Decision;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.command.Participants;
import no.tilsagn.command.Role;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.focusarea.FocusAreaId;
import no.tilsagn.focusarea.FocusAreaState;
import no.tilsagn.fundingapplication.ApplicationKind;
import no.tilsagn.fundingapplication.ApproveFundingApplication;
import no.tilsagn.fundingapplication.FundingApplicationEvent;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.fundingapplication.FundingApplicationState;
import no.tilsagn.fundingapplication.SubmitFundingApplication;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.programme.EstablishProgramme;
import no.tilsagn.programme.FundSource;
import no.tilsagn.programme.ProgrammeEvent;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.programme.ProgrammeState;
import no.tilsagn.project.ProjectId;
import no.tilsagn.project.ProjectState;

/** A long history of applications and grants, made by the domain's own deciders. */
final class GeneratedLog implements Participants {

    private static final Year YEAR = Year.of(2025);
    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
    private static final SourceLabel LABEL = SourceLabel.of("GDS");
    private static final DecisionReference DECISION = new DecisionReference("B-1", DAY);
    private static final int LINES = 40;

    private final ProgrammeId programme;
    private final Consumer<DatedEvent> log;
    private final Map<FundingApplicationId, FundingApplicationState> applications = new HashMap<>();
    private Optional<ProgrammeState> state = Optional.empty();
    private Optional<BudgetYearState> year = Optional.empty();
    private int events;

    GeneratedLog(String programme, Consumer<DatedEvent> log) {
        this.programme = ProgrammeId.of(programme);
        this.log = log;
    }

    /** Writes at least so many events. */
    void write(int atLeast) {
        run(new EstablishProgramme(
                programme,
                "Journal",
                List.of(new FundSource("GDS", "Groruddalen", Year.of(2030))),
                DAY,
                DECISION,
                false));
        List<LineCode> lines = java.util.stream.IntStream.range(0, LINES)
                .mapToObj(i -> LineCode.of("T" + i))
                .toList();
        run(new OpenBudgetYear(
                programme,
                YEAR,
                List.of(),
                List.of(new BudgetBlock("B", "Block", null)),
                lines.stream()
                        .map(line -> new OpenBudgetYear.NewLine(
                                line, "B", "Line " + line, null, null, "Recipient", LABEL, false, List.of()))
                        .toList(),
                DAY));
        run(new SetFrame(programme, YEAR, LABEL, Money.of(1_000_000_000_000L), DAY, DECISION));
        run(new AdoptBudget(
                programme,
                YEAR,
                lines.stream()
                        .map(line -> new PlannedAmounts(line, Money.of(1000), Money.ZERO))
                        .toList(),
                List.of(),
                DAY,
                DECISION));
        for (int i = 0; events < atLeast; i++) {
            FundingApplicationId id = FundingApplicationId.of("funding-application-" + programme + "-" + i);
            LineCode line = lines.get(i % LINES);
            run(new SubmitFundingApplication(
                    programme, id, YEAR, line, LABEL, Money.of(1000), ApplicationKind.SUPPLEMENTARY, "R", null, DAY));
            run(new ApproveFundingApplication(programme, id, DAY, DECISION));
            // Nobody decides on it again, and a long history need not fit into memory.
            applications.remove(id);
        }
    }

    private void run(Command command) {
        Caller caller = new Caller("actor-benchmark", Set.of(Role.BOARD_SECRETARY, Role.PROGRAMME_OFFICE));
        Decision decision = Deciders.decide(command, caller, this).decision();
        if (!(decision instanceof Decision.Accepted accepted)) {
            throw new IllegalStateException("the generator was refused: " + decision);
        }
        accepted.events().forEach(dated -> {
            remember(dated.event());
            log.accept(dated);
            events++;
        });
    }

    private void remember(DomainEvent event) {
        switch (event) {
            case ProgrammeEvent e -> state = Optional.of(ProgrammeState.after(state.orElse(null), e));
            case BudgetEvent e -> year = Optional.of(BudgetYearState.after(year.orElse(null), e));
            case FundingApplicationEvent e ->
                applications.compute(e.application(), (id, before) -> FundingApplicationState.after(before, e));
            case no.tilsagn.project.ProjectEvent e -> throw new IllegalStateException("not generated: " + e);
            case no.tilsagn.focusarea.FocusAreaEvent e -> throw new IllegalStateException("not generated: " + e);
            case no.tilsagn.event.CommandRefused e -> throw new IllegalStateException("not generated: " + e);
        }
    }

    @Override
    public Optional<ProgrammeState> programme() {
        return state;
    }

    @Override
    public Optional<ProjectState> project(ProjectId id) {
        return Optional.empty();
    }

    @Override
    public Optional<FocusAreaState> focusArea(FocusAreaId id) {
        return Optional.empty();
    }

    @Override
    public Optional<BudgetYearState> budgetYear(Year asked) {
        return year.filter(open -> open.year().equals(asked));
    }

    @Override
    public Optional<FundingApplicationState> fundingApplication(FundingApplicationId id) {
        return Optional.ofNullable(applications.get(id));
    }
}
