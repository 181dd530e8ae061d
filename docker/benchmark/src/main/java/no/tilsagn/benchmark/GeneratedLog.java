package no.tilsagn.benchmark;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import no.tilsagn.budget.AdoptBudget;
import no.tilsagn.budget.BudgetBlock;
import no.tilsagn.budget.OpenBudgetYear;
import no.tilsagn.budget.PlannedAmounts;
import no.tilsagn.budget.SetFrame;
import no.tilsagn.command.Caller;
import no.tilsagn.command.Command;
import no.tilsagn.command.DatedEvent;
import no.tilsagn.command.Deciders;
import no.tilsagn.command.Decision;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.command.FoldedProgramme;
import no.tilsagn.command.Role;
import no.tilsagn.fundingapplication.ApplicationKind;
import no.tilsagn.fundingapplication.ApproveFundingApplication;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.fundingapplication.SubmitFundingApplication;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.programme.EstablishProgramme;
import no.tilsagn.programme.FundSource;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.rule.AuthorityLimits;
import no.tilsagn.rule.DecidingAuthority;
import no.tilsagn.rule.RegisterRuleVersion;

/** A long history of applications and grants, made by the domain's own deciders. */
final class GeneratedLog {

    private static final Year YEAR = Year.of(2025);
    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
    private static final SourceLabel LABEL = SourceLabel.of("GDS");
    private static final DecisionReference DECISION = new DecisionReference("B-1", DAY);
    private static final int LINES = 40;

    private final ProgrammeId programme;
    private final Consumer<DatedEvent> log;
    private FoldedProgramme state = FoldedProgramme.NOTHING;
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
        AuthorityLimits limits =
                new AuthorityLimits(List.of(new AuthorityLimits.Limit(DecidingAuthority.STRATEGIC_BOARD, null, false)));
        run(new RegisterRuleVersion(programme, AuthorityLimits.RULE, DAY, null, limits, DAY, DECISION));
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
                        .map(line -> new PlannedAmounts(line, null, Money.of(1000), Money.ZERO))
                        .toList(),
                List.of(),
                DAY,
                DECISION));
        for (int i = 0; events < atLeast; i++) {
            FundingApplicationId id = FundingApplicationId.of("funding-application-" + programme + "-" + i);
            LineCode line = lines.get(i % LINES);
            run(new SubmitFundingApplication(
                    programme, id, YEAR, line, LABEL, Money.of(1000), ApplicationKind.SUPPLEMENTARY, "R", null, DAY));
            run(new ApproveFundingApplication(programme, id, null, null, null, DAY, DECISION));
            // Nobody decides on it again, and a long history need not fit into memory.
            state = state.without(id);
        }
    }

    private void run(Command command) {
        Caller caller = new Caller("actor-benchmark", Set.of(Role.BOARD_SECRETARY, Role.PROGRAMME_OFFICE));
        Decision decision = Deciders.decide(command, caller, state).decision();
        if (!(decision instanceof Decision.Accepted accepted)) {
            throw new IllegalStateException("the generator was refused: " + decision);
        }
        accepted.events().forEach(dated -> {
            state = state.after(dated.event());
            log.accept(dated);
            events++;
        });
    }
}
