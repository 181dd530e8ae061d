package no.tilsagn.commandservice.execution;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.tilsagn.budget.AdoptBudget;
import no.tilsagn.budget.BudgetBlock;
import no.tilsagn.budget.OpenBudgetYear;
import no.tilsagn.budget.PlannedAmounts;
import no.tilsagn.budget.SetFrame;
import no.tilsagn.command.Caller;
import no.tilsagn.command.Command;
import no.tilsagn.command.DecisionReference;
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

/** Requests of a small programme: one fund source, one line, one frame. */
public final class Requests {

    static final Year YEAR = Year.of(2025);
    static final LocalDate DAY = LocalDate.of(2025, 1, 1);
    static final SourceLabel GDS = SourceLabel.of("GDS");
    static final LineCode LINE = LineCode.of("T01");
    static final DecisionReference DECISION = new DecisionReference("HP25 9.1", LocalDate.of(2024, 12, 10));

    private Requests() {}

    public static ProgrammeId newProgramme() {
        return ProgrammeId.of("p-" + UUID.randomUUID());
    }

    public static CommandRequest of(Command command, Role role) {
        return of(command, role, UUID.randomUUID().toString());
    }

    static CommandRequest of(Command command, Role role, String key) {
        return new CommandRequest(
                command,
                new Caller("actor-" + role.claim(), Set.of(role)),
                key,
                Integer.toHexString(command.hashCode()),
                null,
                List.of());
    }

    public static CommandRequest establish(ProgrammeId programme) {
        return of(
                new EstablishProgramme(
                        programme,
                        "Test",
                        List.of(new FundSource("GDS", "Groruddalen", Year.of(2026))),
                        DAY,
                        DECISION,
                        false),
                Role.BOARD_SECRETARY);
    }

    static CommandRequest openYear(ProgrammeId programme) {
        OpenBudgetYear.NewLine line =
                new OpenBudgetYear.NewLine(LINE, "B", "Line", null, null, "Recipient", GDS, false, List.of());
        return of(
                new OpenBudgetYear(
                        programme, YEAR, List.of(), List.of(new BudgetBlock("B", "Block", null)), List.of(line), DAY),
                Role.PROGRAMME_OFFICE);
    }

    static CommandRequest frame(ProgrammeId programme, long amount) {
        return of(new SetFrame(programme, YEAR, GDS, Money.of(amount), DAY, DECISION), Role.BOARD_SECRETARY);
    }

    static CommandRequest adopt(ProgrammeId programme) {
        return of(
                new AdoptBudget(
                        programme,
                        YEAR,
                        List.of(new PlannedAmounts(LINE, null, Money.of(1000), Money.ZERO)),
                        List.of(),
                        DAY,
                        DECISION),
                Role.BOARD_SECRETARY);
    }

    /** From then on the board may decide applications, of whatever amount. */
    static CommandRequest boardDecides(ProgrammeId programme) {
        AuthorityLimits limits =
                new AuthorityLimits(List.of(new AuthorityLimits.Limit(DecidingAuthority.STRATEGIC_BOARD, null, false)));
        LocalDate from = LocalDate.of(2018, 1, 1);
        return of(
                new RegisterRuleVersion(programme, AuthorityLimits.RULE, from, null, limits, from, DECISION),
                Role.BOARD_SECRETARY);
    }

    static FundingApplicationId newApplication() {
        return FundingApplicationId.of("funding-application-" + UUID.randomUUID());
    }

    static CommandRequest submit(ProgrammeId programme, FundingApplicationId application, long amount) {
        return of(
                new SubmitFundingApplication(
                        programme,
                        application,
                        YEAR,
                        LINE,
                        GDS,
                        Money.of(amount),
                        ApplicationKind.SUPPLEMENTARY,
                        "Recipient",
                        null,
                        DAY),
                Role.PROGRAMME_OFFICE);
    }

    static CommandRequest approve(ProgrammeId programme, FundingApplicationId application) {
        return of(
                new ApproveFundingApplication(programme, application, null, null, null, null, DAY, DECISION),
                Role.BOARD_SECRETARY);
    }
}
