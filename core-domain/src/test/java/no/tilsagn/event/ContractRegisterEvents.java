package no.tilsagn.event;

import static no.tilsagn.scenario.Sample.MINUTES;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.REASON;
import static no.tilsagn.scenario.Sample.Y2025;
import static no.tilsagn.scenario.SampleRegisters.MITIGATION;
import static no.tilsagn.scenario.SampleRegisters.NOT_STATED;
import static no.tilsagn.scenario.SampleRegisters.code;
import static no.tilsagn.scenario.SampleRemarks.DEVELOPERS;
import static no.tilsagn.scenario.SampleRemarks.OF_THE_YEAR;
import static no.tilsagn.scenario.SampleRemarks.registered;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.tilsagn.benefit.BenefitKind;
import no.tilsagn.benefit.BenefitMeasured;
import no.tilsagn.benefit.BenefitRegistered;
import no.tilsagn.benefit.IndicatorDefined;
import no.tilsagn.benefit.Quantity;
import no.tilsagn.benefit.Unit;
import no.tilsagn.benefitsplan.BenefitsPlanEstablished;
import no.tilsagn.benefitsplan.BenefitsPlanRevised;
import no.tilsagn.board.SeatEnded;
import no.tilsagn.board.SeatKind;
import no.tilsagn.board.SeatRegistered;
import no.tilsagn.gathering.GatheringHeld;
import no.tilsagn.gathering.GatheringRegistered;
import no.tilsagn.goal.GoalLevel;
import no.tilsagn.goal.GoalRegistered;
import no.tilsagn.plannedwork.PlannedWorkKind;
import no.tilsagn.plannedwork.PlannedWorkRegistered;
import no.tilsagn.plannedwork.PlannedWorkStatus;
import no.tilsagn.plannedwork.PlannedWorkStatusRecorded;
import no.tilsagn.portfolio.PortfolioMember;
import no.tilsagn.rating.Criterion;
import no.tilsagn.rating.ProjectRated;
import no.tilsagn.rating.ProjectRatingRevised;
import no.tilsagn.rating.Rating;
import no.tilsagn.rating.RatingColour;
import no.tilsagn.report.ReportApproved;
import no.tilsagn.report.ReportEdition;
import no.tilsagn.report.ReportKind;
import no.tilsagn.resource.Resource;
import no.tilsagn.resource.ResourceKind;
import no.tilsagn.resource.ResourcesRegistered;
import no.tilsagn.resource.ResourcesRevised;
import no.tilsagn.risk.Assessment;
import no.tilsagn.risk.RiskLevel;
import no.tilsagn.risk.RiskRegistered;
import no.tilsagn.risk.RiskReviewed;
import org.jspecify.annotations.Nullable;

/** The representative events of registers: an entry of each, and then whatever else is recorded of it. */
public final class ContractRegisterEvents {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
    private static final Assessment JUDGED = new Assessment(RiskLevel.GREEN, RiskLevel.RED, RiskLevel.YELLOW);

    private static final PortfolioMember OSLOJOBB = PortfolioMember.of("2021-37", null);

    private ContractRegisterEvents() {}

    public static List<DomainEvent> all() {
        return List.of(
                new RiskRegistered(PROGRAMME, code("R01"), REASON, JUDGED, MITIGATION),
                new RiskReviewed(PROGRAMME, code("R01"), JUDGED, MITIGATION, DAY),
                new GoalRegistered(PROGRAMME, code("G4"), GoalLevel.SUB_PROGRAMME, "Delprogram sysselsetting", REASON),
                new BenefitRegistered(PROGRAMME, code("B02"), BenefitKind.FINAL, "Raskere ut i arbeid", REASON),
                defined(LocalDate.of(2026, 12, 31)),
                new BenefitMeasured(PROGRAMME, code("B02"), Quantity.of("43.25"), DAY),
                new BenefitsPlanEstablished(PROGRAMME, OSLOJOBB, List.of(code("B02")), LocalDate.of(2025, 2, 1)),
                new BenefitsPlanRevised(PROGRAMME, OSLOJOBB, List.of(code("B02"), code("B11")), DAY),
                new PlannedWorkRegistered(PROGRAMME, code("P06"), PlannedWorkKind.RESULT, Y2025, OSLOJOBB, REASON),
                new PlannedWorkStatusRecorded(PROGRAMME, code("P06"), PlannedWorkStatus.REACHED, DAY),
                new ResourcesRegistered(PROGRAMME, Y2025, List.of(new Resource(ResourceKind.PROJECT_RIG, 20))),
                new ResourcesRevised(PROGRAMME, Y2025, List.of(new Resource(ResourceKind.PROJECT_RIG, 19)), DAY),
                new GatheringRegistered(PROGRAMME, code("S3"), Y2025, "Brukerkonferanse"),
                new ProjectRated(
                        PROGRAMME,
                        code("2021-37"),
                        Rating.of(
                                Map.of(
                                        Criterion.SKILLS_DISTANCE,
                                        RatingColour.GREEN,
                                        Criterion.SCALING_POTENTIAL,
                                        RatingColour.YELLOW),
                                false),
                        DAY),
                new ProjectRatingRevised(
                        PROGRAMME,
                        code("2021-37"),
                        Rating.of(Map.of(Criterion.SKILLS_DISTANCE, RatingColour.RED), true),
                        DAY),
                new GatheringHeld(PROGRAMME, code("S3"), DAY),
                new SeatRegistered(
                        PROGRAMME,
                        code("05"),
                        "Bydel Alna",
                        "Bydelsdirektør",
                        SeatKind.MEMBER,
                        true,
                        List.of("BAL(Nav)"),
                        DAY,
                        MINUTES),
                new SeatEnded(PROGRAMME, code("05"), DAY, MINUTES),
                approved(LocalDate.of(2025, 12, 31)),
                registered("INC-01", DEVELOPERS));
    }

    static List<DomainEvent> minimal() {
        return List.of(
                new RiskRegistered(PROGRAMME, code("R01"), REASON, NOT_STATED, null),
                new RiskReviewed(PROGRAMME, code("R01"), NOT_STATED, null, DAY),
                new GoalRegistered(PROGRAMME, code("G5"), GoalLevel.WORKING, null, REASON),
                new BenefitRegistered(PROGRAMME, code("B02"), BenefitKind.INTERMEDIATE, "Karrierekompetanse", null),
                defined(null),
                new ResourcesRegistered(PROGRAMME, Y2025, List.of(new Resource(ResourceKind.FOCUS_AREA_STAFF, null))),
                new ResourcesRevised(PROGRAMME, Y2025, List.of(new Resource(ResourceKind.FOCUS_AREA_STAFF, null)), DAY),
                approved(null),
                registered("INC-15", OF_THE_YEAR));
    }

    private static ReportApproved approved(@Nullable LocalDate day) {
        return new ReportApproved(
                PROGRAMME,
                new ReportEdition(ReportKind.ANNUAL_REPORT, Y2025, Language.NB, 412, day),
                "ab".repeat(32),
                MINUTES);
    }

    private static IndicatorDefined defined(@Nullable LocalDate targetOn) {
        return new IndicatorDefined(
                PROGRAMME,
                code("B02"),
                REASON,
                Unit.PERCENT,
                Quantity.of("41.5"),
                Quantity.of("50"),
                targetOn,
                LocalDate.of(2025, 1, 1));
    }
}
