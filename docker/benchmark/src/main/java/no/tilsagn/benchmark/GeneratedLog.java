package no.tilsagn.benchmark;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
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
import no.tilsagn.project.AccountingNumber;
import no.tilsagn.project.ProjectId;
import no.tilsagn.project.RegisterProject;
import no.tilsagn.rule.AuthorityLimits;
import no.tilsagn.rule.DecidingAuthority;
import no.tilsagn.rule.RegisterRuleVersion;
import no.tilsagn.transfer.ReallocateFunds;

/**
 * A long history of applications, grants and reallocations over five years, made by the domain's own deciders: the same for
 * the same length. Most of it has effect on the day it is recorded, some weeks before.
 */
final class GeneratedLog {

    private static final Year YEAR = Year.of(2025);
    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
    private static final SourceLabel LABEL = SourceLabel.of("GDS");
    private static final DecisionReference DECISION = new DecisionReference("B-1", DAY);
    private static final int LINES = 40;
    private static final int PROJECTS = 24;
    private static final int DAYS = 5 * 365;

    private final ProgrammeId programme;
    private final BiConsumer<DatedEvent, Instant> log;
    private final Random random = new Random(1);
    private FoldedProgramme state = FoldedProgramme.NOTHING;
    private LocalDate today = DAY;
    private int events;

    GeneratedLog(String programme, BiConsumer<DatedEvent, Instant> log) {
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
        IntStream.range(0, PROJECTS).forEach(this::register);
        List<LineCode> lines =
                IntStream.range(0, LINES).mapToObj(GeneratedLog::line).toList();
        run(new OpenBudgetYear(
                programme,
                YEAR,
                List.of(),
                List.of(new BudgetBlock("B", "Block", null)),
                IntStream.range(0, LINES).mapToObj(this::newLine).toList(),
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
            today = DAY.plusDays((long) DAYS * events / atLeast);
            LineCode line = lines.get(i % LINES);
            grant(FundingApplicationId.of("funding-application-" + programme + "-" + i), line);
            if (i % 10 == 9) {
                LineCode to = lines.get((i + 1 + random.nextInt(LINES - 1)) % LINES);
                run(new ReallocateFunds(programme, YEAR, line, to, LABEL, Money.of(1), null, effectiveOn(), DECISION));
            }
        }
    }

    private void grant(FundingApplicationId id, LineCode line) {
        LocalDate day = effectiveOn();
        run(new SubmitFundingApplication(
                programme, id, YEAR, line, LABEL, Money.of(1000), ApplicationKind.SUPPLEMENTARY, "R", null, day));
        run(new ApproveFundingApplication(programme, id, null, null, null, null, day, DECISION));
        // Nobody decides on it again, and a long history need not fit into memory.
        state = state.without(id);
    }

    private LocalDate effectiveOn() {
        return random.nextInt(20) == 0 ? today.minusDays(random.nextInt(40)) : today;
    }

    private static LineCode line(int number) {
        return LineCode.of("T" + number);
    }

    private ProjectId project(int number) {
        return ProjectId.of("project-" + programme + "-" + number);
    }

    private void register(int number) {
        run(new RegisterProject(
                programme,
                project(number),
                "2025-" + number,
                "Project " + number,
                List.of(),
                false,
                null,
                null,
                List.of("Owner"),
                new AccountingNumber(AccountingNumber.State.MISSING, null),
                List.of(),
                null,
                false,
                null,
                DAY));
    }

    private OpenBudgetYear.NewLine newLine(int number) {
        String project = number < PROJECTS ? "2025-" + number : null;
        return new OpenBudgetYear.NewLine(
                line(number), "B", "Line " + number, project, null, "Recipient", LABEL, false, List.of());
    }

    private void run(Command command) {
        Caller caller =
                new Caller("actor-benchmark", Set.of(Role.BOARD_SECRETARY, Role.PROGRAMME_OFFICE, Role.PROJECT_OWNER));
        Decision decision = Deciders.decide(command, caller, state).decision();
        if (!(decision instanceof Decision.Accepted accepted)) {
            throw new IllegalStateException("the generator was refused: " + decision);
        }
        accepted.events().forEach(dated -> {
            state = state.after(dated.event());
            log.accept(dated, today.atTime(9, 0).toInstant(ZoneOffset.UTC).plusSeconds(events % 3600));
            events++;
        });
    }
}
