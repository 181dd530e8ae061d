package no.tilsagn.scenario;

import static no.tilsagn.scenario.Sample.DAY;
import static no.tilsagn.scenario.Sample.MINUTES;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.REASON;
import static no.tilsagn.scenario.Sample.Y2025;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import no.tilsagn.benefit.BenefitKind;
import no.tilsagn.benefit.DefineIndicator;
import no.tilsagn.benefit.MeasureBenefit;
import no.tilsagn.benefit.Quantity;
import no.tilsagn.benefit.RegisterBenefit;
import no.tilsagn.benefit.Unit;
import no.tilsagn.benefitsplan.SetBenefitsPlan;
import no.tilsagn.board.EndSeat;
import no.tilsagn.board.RegisterSeat;
import no.tilsagn.board.SeatKind;
import no.tilsagn.event.Language;
import no.tilsagn.event.TextReference;
import no.tilsagn.gathering.RecordGatheringHeld;
import no.tilsagn.gathering.RegisterGathering;
import no.tilsagn.goal.GoalLevel;
import no.tilsagn.goal.RegisterGoal;
import no.tilsagn.plannedwork.PlannedWorkKind;
import no.tilsagn.plannedwork.PlannedWorkStatus;
import no.tilsagn.plannedwork.RecordPlannedWorkStatus;
import no.tilsagn.plannedwork.RegisterPlannedWork;
import no.tilsagn.portfolio.PortfolioMember;
import no.tilsagn.rating.RateProject;
import no.tilsagn.rating.Rating;
import no.tilsagn.register.EntryCode;
import no.tilsagn.report.ApproveReport;
import no.tilsagn.report.ReportEdition;
import no.tilsagn.report.ReportKind;
import no.tilsagn.resource.RegisterResources;
import no.tilsagn.resource.Resource;
import no.tilsagn.resource.ResourceKind;
import no.tilsagn.resource.ReviseResources;
import no.tilsagn.risk.Assessment;
import no.tilsagn.risk.RegisterRisk;
import no.tilsagn.risk.ReviewRisk;
import no.tilsagn.risk.RiskLevel;
import org.jspecify.annotations.Nullable;

/** Commands about entries of registers, with everything a test does not talk about filled in. */
public final class SampleRegisters {

    /** The 2025 table of risks has lost its colours. */
    public static final Assessment NOT_STATED = new Assessment(null, null, null);

    public static final Assessment YELLOW = new Assessment(RiskLevel.GREEN, RiskLevel.YELLOW, null);
    public static final TextReference MITIGATION = new TextReference("text-2", "1".repeat(64));

    private SampleRegisters() {}

    public static RegisterGoal goal(String code) {
        return new RegisterGoal(PROGRAMME, code(code), GoalLevel.WORKING, null, REASON, DAY);
    }

    public static RegisterBenefit benefit(String code) {
        return new RegisterBenefit(PROGRAMME, code(code), BenefitKind.FINAL, "Raskere ut i arbeid", null, DAY);
    }

    /** In work half a year on: 41.5 per cent are to become 50. */
    public static DefineIndicator indicator(String code, LocalDate on) {
        return new DefineIndicator(
                PROGRAMME, code(code), REASON, Unit.PERCENT, Quantity.of("41.5"), Quantity.of("50"), null, on);
    }

    public static MeasureBenefit measure(String code, String value, LocalDate on) {
        return new MeasureBenefit(PROGRAMME, code(code), Quantity.of(value), on);
    }

    public static SetBenefitsPlan plan(PortfolioMember of, LocalDate on, String... benefits) {
        return new SetBenefitsPlan(
                PROGRAMME, of, Stream.of(benefits).map(EntryCode::of).toList(), on);
    }

    public static RegisterPlannedWork result(String code, PortfolioMember of) {
        return new RegisterPlannedWork(PROGRAMME, code(code), PlannedWorkKind.RESULT, Y2025, of, REASON, DAY);
    }

    public static RecordPlannedWorkStatus status(String code, PlannedWorkStatus status, LocalDate on) {
        return new RecordPlannedWorkStatus(PROGRAMME, code(code), status, on);
    }

    public static RegisterResources resources(Resource... resources) {
        return new RegisterResources(PROGRAMME, Y2025, List.of(resources), DAY);
    }

    public static ReviseResources revise(LocalDate on, Resource... resources) {
        return new ReviseResources(PROGRAMME, Y2025, List.of(resources), on);
    }

    public static Resource rigs(int number) {
        return new Resource(ResourceKind.PROJECT_RIG, number);
    }

    public static RegisterGathering gathering(String code) {
        return new RegisterGathering(PROGRAMME, code(code), Y2025, "Brukerkonferanse", DAY);
    }

    public static RecordGatheringHeld held(String code, LocalDate on) {
        return new RecordGatheringHeld(PROGRAMME, code(code), on);
    }

    public static RegisterSeat seat(String code, SeatKind kind) {
        return new RegisterSeat(
                PROGRAMME,
                code(code),
                "Bydel Alna",
                "Bydelsdirektør",
                kind,
                kind != SeatKind.OBSERVER,
                List.of("BAL(Nav)"),
                DAY,
                MINUTES);
    }

    public static ApproveReport approve(int year) {
        return new ApproveReport(
                PROGRAMME,
                new ReportEdition(ReportKind.ANNUAL_REPORT, Year.of(year), Language.NB, 412, null),
                "ab".repeat(32),
                DAY,
                MINUTES);
    }

    public static EndSeat end(String code, LocalDate on) {
        return new EndSeat(PROGRAMME, code(code), on, MINUTES);
    }

    public static RateProject rate(String project, Rating rating, LocalDate on) {
        return new RateProject(PROGRAMME, code(project), rating, on);
    }

    public static EntryCode code(String code) {
        return EntryCode.of(code);
    }

    public static RegisterRisk risk(String code, Assessment assessment, @Nullable TextReference mitigation) {
        return new RegisterRisk(PROGRAMME, code(code), REASON, assessment, mitigation, DAY);
    }

    public static ReviewRisk review(
            String code, Assessment assessment, @Nullable TextReference mitigation, LocalDate on) {
        return new ReviewRisk(PROGRAMME, code(code), assessment, mitigation, on);
    }
}
