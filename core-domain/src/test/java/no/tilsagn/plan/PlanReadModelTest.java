package no.tilsagn.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.tilsagn.money.Account;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.readmodel.Budget2025;
import no.tilsagn.readmodel.FoldedRows;
import no.tilsagn.readmodel.ProgrammeLog;
import no.tilsagn.transfer.FundsTransferred;
import org.junit.jupiter.api.Test;

class PlanReadModelTest {

    private final Plan plan = plan(new Budget2025().adopted());

    @Test
    void the2025PlanIsWhatSection9Point1Prints() {
        assertThat(plan.adopted()).isTrue();
        assertThat(plan.blocks())
                .extracting(block -> figures(block.code(), block.carryOver(), block.applied(), block.total()))
                .containsExactly(
                        "FOCUS 16950000 0 16950000",
                        "PROJECTS 65650000 0 65650000",
                        "SERVICE_DEVELOPERS 0 5000000 5000000",
                        "COMPETENCE 1844000 2265000 4109000",
                        "PROGRAMME_ADMIN 3370000 1000000 4370000",
                        "PROJECT_DEVELOPERS 2663000 1700000 4363000",
                        "PORTFOLIO_FUND 2029000 2600000 4629000");
        assertThat(plan.groups())
                .extracting(group -> figures(group.code(), group.carryOver(), group.applied(), group.total()))
                .containsExactly("PROGRAMME_OFFICE 9906000 7565000 17471000");
        assertThat(figures("total", plan.carryOver(), plan.applied(), plan.total()))
                .isEqualTo("total 92506000 12565000 105071000");
    }

    @Test
    void labelsStandInTheProgrammesOrderAndSetsAreUnallocated() {
        assertThat(plan.byLabel())
                .extracting(label -> label.label() + " " + label.total())
                .containsExactly(
                        "GDS 35771000",
                        "OS 19073000",
                        "OIO 5340000",
                        "GDS+OS 2407000",
                        "OS+OIO 267000",
                        "GDS+OS+OIO 42213000");
        assertThat(plan.unallocated()).isEqualTo(Money.of(44_887_000));
    }

    @Test
    void linesStandInTheOrderTheYearWasOpenedWith() {
        assertThat(plan.blocks().getFirst().lines())
                .extracting(line -> line.line().value())
                .containsExactly("FO-DIG", "FO-FLEKS", "FO-FAG", "FO-UFAG", "FO-UNG");
        assertThat(plan.blocks().stream()
                        .mapToInt(block -> block.lines().size())
                        .sum())
                .isEqualTo(43);
    }

    @Test
    void beforeTheAdoptionEveryFigureIsZero() {
        Plan opened = plan(new Budget2025().opened());

        assertThat(opened.adopted()).isFalse();
        assertThat(opened.total()).isEqualTo(Money.ZERO);
        assertThat(opened.blocks())
                .hasSize(7)
                .allSatisfy(block -> assertThat(block.total()).isEqualTo(Money.ZERO));
    }

    @Test
    void thePlanStaysWhenMoneyMovesLater() {
        LineCode from = LineCode.of("2021-37");
        LineCode to = LineCode.of("2020-33");
        SourceLabel os = SourceLabel.of("OS");
        ProgrammeLog log = new Budget2025()
                .adopted()
                .record(new FundsTransferred(
                        ProgrammeLog.PROGRAMME,
                        Budget2025.YEAR,
                        Account.line(Budget2025.YEAR, from, os),
                        Account.line(Budget2025.YEAR, to, os),
                        Money.of(450_000),
                        null,
                        ProgrammeLog.DECISION,
                        null,
                        null));

        assertThat(plan(log)).isEqualTo(plan);
    }

    private static Plan plan(ProgrammeLog log) {
        FoldedRows<PlanRow> rows = log.fold(new PlanReadModel());
        PlanYear year = (PlanYear) rows.find(PlanYear.key(Budget2025.YEAR)).orElseThrow();
        List<PlanLine> lines = rows.all().values().stream()
                .filter(PlanLine.class::isInstance)
                .map(PlanLine.class::cast)
                .toList();
        return Plan.of(year, lines, Map.of());
    }

    private static String figures(String name, Money carryOver, Money applied, Money total) {
        return name + " " + carryOver + " " + applied + " " + total;
    }
}
