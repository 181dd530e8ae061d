package no.tilsagn.event;

import static no.tilsagn.scenario.Sample.ALL;
import static no.tilsagn.scenario.Sample.MINUTES;
import static no.tilsagn.scenario.Sample.OS;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.REASON;
import static no.tilsagn.scenario.Sample.Y2025;

import java.util.List;
import no.tilsagn.budget.NoMoreApplicationsLifted;
import no.tilsagn.budget.OpeningRegistered;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.money.LineAmount;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.rule.CarryOverPolicy;
import no.tilsagn.rule.RuleReference;
import no.tilsagn.spending.SpendingCorrected;
import no.tilsagn.spending.SpendingReported;
import no.tilsagn.spending.SpentLine;
import no.tilsagn.spending.Tertial;
import no.tilsagn.transfer.SourcePart;
import no.tilsagn.transfer.SourcesSplit;
import no.tilsagn.yearend.CarryOverEstimated;
import no.tilsagn.yearend.OpeningAdjusted;
import no.tilsagn.yearend.Rest;
import no.tilsagn.yearend.YearClosed;
import org.jspecify.annotations.Nullable;

/** Those of the {@link ContractEvents} that move money through a year. */
final class ContractMoneyEvents {

    private static final LineCode LINE = LineCode.of("2021-37");
    private static final LineAmount AMOUNT = new LineAmount(LINE, OS, Money.of(2_000_000));
    private static final EventReference EVENT = new EventReference("budget-year-delprogram-sysselsetting-2025", 7);

    private ContractMoneyEvents() {}

    static List<DomainEvent> all() {
        return List.of(
                new OpeningRegistered(PROGRAMME, Y2025, List.of(AMOUNT), MINUTES),
                new NoMoreApplicationsLifted(PROGRAMME, Y2025, LINE, MINUTES),
                new SourcesSplit(
                        PROGRAMME,
                        Y2025,
                        LINE,
                        ALL,
                        List.of(new SourcePart("GDS", Money.of(1_018_000)), new SourcePart("OS", Money.of(1))),
                        MINUTES),
                new SpendingReported(
                        PROGRAMME,
                        Y2025,
                        Tertial.T2,
                        List.of(new SpentLine(LINE, OS, Money.of(2_900_000), Money.of(-100_000)))),
                corrected(MINUTES, REASON),
                new CarryOverEstimated(PROGRAMME, Y2025, List.of(AMOUNT)),
                new YearClosed(
                        PROGRAMME,
                        Y2025,
                        List.of(AMOUNT),
                        List.of("GDS", "OIO"),
                        MINUTES,
                        new RuleReference(CarryOverPolicy.RULE, 2)),
                new OpeningAdjusted(
                        PROGRAMME,
                        Y2025.plusYears(1),
                        List.of(new OpeningAdjusted.Line(
                                LINE, OS, Money.of(2_400_000), Money.of(2_000_000), Rest.LEFT)),
                        EVENT));
    }

    static List<DomainEvent> minimal() {
        return List.of(
                corrected(null, null),
                new YearClosed(PROGRAMME, Y2025, List.of(AMOUNT), List.of("GDS", "OIO"), MINUTES, null));
    }

    private static SpendingCorrected corrected(@Nullable DecisionReference decision, @Nullable TextReference reason) {
        return new SpendingCorrected(
                PROGRAMME,
                Y2025,
                Tertial.T3,
                LINE,
                OS,
                Money.of(6_500_000),
                Money.of(6_430_000),
                Money.of(-70_000),
                Rest.CARRIED_OVER,
                EVENT,
                decision,
                reason);
    }
}
