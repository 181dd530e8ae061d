package no.tilsagn.queryservice.testing;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import no.tilsagn.benefit.BenefitKind;
import no.tilsagn.benefit.BenefitMeasured;
import no.tilsagn.benefit.BenefitRegistered;
import no.tilsagn.benefit.IndicatorDefined;
import no.tilsagn.benefit.Quantity;
import no.tilsagn.benefit.Unit;
import no.tilsagn.benefitsplan.BenefitsPlanEstablished;
import no.tilsagn.board.SeatKind;
import no.tilsagn.board.SeatRegistered;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.event.Language;
import no.tilsagn.event.TextReference;
import no.tilsagn.gathering.GatheringHeld;
import no.tilsagn.gathering.GatheringRegistered;
import no.tilsagn.goal.GoalLevel;
import no.tilsagn.goal.GoalRegistered;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.plannedwork.PlannedWorkKind;
import no.tilsagn.plannedwork.PlannedWorkRegistered;
import no.tilsagn.plannedwork.PlannedWorkStatus;
import no.tilsagn.plannedwork.PlannedWorkStatusRecorded;
import no.tilsagn.portfolio.PortfolioMember;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.rating.Criterion;
import no.tilsagn.rating.ProjectRated;
import no.tilsagn.rating.ProjectRatingRevised;
import no.tilsagn.rating.Rating;
import no.tilsagn.rating.RatingColour;
import no.tilsagn.register.EntryCode;
import no.tilsagn.remark.RemarkKind;
import no.tilsagn.remark.RemarkPlace;
import no.tilsagn.remark.RemarkRegistered;
import no.tilsagn.remark.RemarkSeverity;
import no.tilsagn.remark.RemarkSubject;
import no.tilsagn.resource.Resource;
import no.tilsagn.resource.ResourceKind;
import no.tilsagn.resource.ResourcesRegistered;
import no.tilsagn.risk.Assessment;
import no.tilsagn.risk.RiskLevel;
import no.tilsagn.risk.RiskRegistered;

/** A few entries of every register. */
public final class RegisterEntries {

    public static final TextReference TEXT = new TextReference("text-1", "0".repeat(64));
    private static final LocalDate JANUARY = LocalDate.of(2025, 1, 1);
    public static final LocalDate JUNE = LocalDate.of(2025, 6, 1);

    private RegisterEntries() {}

    /** What is entered: thirteen events. */
    public static DomainEvent[] entered(ProgrammeId p) {
        return new DomainEvent[] {
            new RiskRegistered(p, EntryCode.of("R01"), TEXT, new Assessment(RiskLevel.YELLOW, null, null), TEXT),
            new GoalRegistered(p, EntryCode.of("G1"), GoalLevel.OVERALL, null, TEXT),
            new GoalRegistered(p, EntryCode.of("G2"), GoalLevel.SUB_PROGRAMME, "Delprogram nærmiljø", TEXT),
            new BenefitRegistered(p, EntryCode.of("B01"), BenefitKind.FINAL, "Effektiv ressursbruk", null),
            new BenefitRegistered(p, EntryCode.of("B04"), BenefitKind.INTERMEDIATE, "Økt samarbeid", TEXT),
            new BenefitsPlanEstablished(
                    p, PortfolioMember.of("2021-37", null), List.of(EntryCode.of("B04")), LocalDate.of(2025, 1, 1)),
            work(p, "I1", PlannedWorkKind.IMPLEMENTATION, PortfolioMember.of("2021-37", null)),
            work(p, "P1", PlannedWorkKind.RESULT, PortfolioMember.of(null, "FO-DIG")),
            new ResourcesRegistered(
                    p,
                    Year.of(2026),
                    List.of(
                            new Resource(ResourceKind.PROJECT_RIG, 1),
                            new Resource(ResourceKind.FOCUS_AREA_STAFF, null))),
            new GatheringRegistered(p, EntryCode.of("S1"), Year.of(2025), "Brukerkonferanse"),
            new ProjectRated(
                    p,
                    EntryCode.of("2021-37"),
                    Rating.of(Map.of(Criterion.SCALING_POTENTIAL, RatingColour.YELLOW), false),
                    JANUARY),
            seat(p, "01", SeatKind.CHAIR),
            seat(p, "13", SeatKind.OBSERVER),
            remark(p)
        };
    }

    /** What follows in June: five events. */
    public static DomainEvent[] followed(ProgrammeId p) {
        return new DomainEvent[] {
            new IndicatorDefined(
                    p, EntryCode.of("B01"), TEXT, Unit.PERCENT, Quantity.of("41.5"), Quantity.of("50"), null, JUNE),
            new BenefitMeasured(p, EntryCode.of("B01"), Quantity.of("43.25"), JUNE),
            new PlannedWorkStatusRecorded(p, EntryCode.of("I1"), PlannedWorkStatus.REACHED, JUNE),
            new GatheringHeld(p, EntryCode.of("S1"), JUNE),
            new ProjectRatingRevised(p, EntryCode.of("2021-37"), Rating.of(Map.of(), true), JUNE)
        };
    }

    private static DomainEvent work(ProgrammeId p, String code, PlannedWorkKind kind, PortfolioMember of) {
        return new PlannedWorkRegistered(p, EntryCode.of(code), kind, Year.of(2025), of, TEXT);
    }

    private static DomainEvent remark(ProgrammeId p) {
        RemarkPlace line = new RemarkPlace(LineCode.of("T01"), null, TEXT);
        RemarkPlace label = new RemarkPlace(null, SourceLabel.of("GDS+OS"), null);
        return new RemarkRegistered(
                p,
                EntryCode.of("INC-01"),
                new RemarkSubject(
                        RemarkKind.CONTRADICTION,
                        RemarkSeverity.HIGH,
                        "9.1",
                        Year.of(2025),
                        List.of(line, label),
                        Language.EN),
                TEXT,
                TEXT);
    }

    private static DomainEvent seat(ProgrammeId p, String code, SeatKind kind) {
        return new SeatRegistered(
                p,
                EntryCode.of(code),
                "NAV Oslo",
                "Direktør",
                kind,
                kind != SeatKind.OBSERVER,
                List.of(),
                LocalDate.of(2025, 1, 1),
                Story.DECISION);
    }
}
