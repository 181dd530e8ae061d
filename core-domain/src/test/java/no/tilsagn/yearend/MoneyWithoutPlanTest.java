package no.tilsagn.yearend;

import static no.tilsagn.command.RefusalCode.AMOUNT_EXCEEDS_BALANCE;
import static no.tilsagn.command.RefusalCode.CARRY_OVER_WITHOUT_LINE;
import static no.tilsagn.command.RefusalCode.LINES_BELOW_ZERO;
import static no.tilsagn.command.RefusalCode.PROJECT_CLOSED;
import static no.tilsagn.command.RefusalCode.UNKNOWN_BUDGET_LINE;
import static no.tilsagn.command.Role.BOARD_SECRETARY;
import static no.tilsagn.command.Role.PROJECT_OWNER;
import static no.tilsagn.scenario.Sample.GDS;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.Sample.project;
import static no.tilsagn.scenario.SampleBudget.adopt;
import static no.tilsagn.scenario.SampleBudget.line;
import static no.tilsagn.scenario.SampleBudget.open;
import static no.tilsagn.scenario.SampleBudget.planned;
import static no.tilsagn.scenario.SampleBudget.projectLine;
import static no.tilsagn.scenario.SampleMoney.account;
import static no.tilsagn.scenario.SampleMoney.close;
import static no.tilsagn.scenario.SampleMoney.correct;
import static no.tilsagn.scenario.SampleMoney.giveBack;
import static no.tilsagn.scenario.SampleMoney.of;
import static no.tilsagn.scenario.SampleMoney.opening;
import static no.tilsagn.scenario.SampleMoney.plan;
import static no.tilsagn.scenario.SampleMoney.reallocate;
import static no.tilsagn.scenario.SampleMoney.report;
import static no.tilsagn.scenario.SampleMoney.split;
import static no.tilsagn.scenario.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.project.Phase;
import no.tilsagn.scenario.Scenario;
import no.tilsagn.spending.Tertial;
import org.junit.jupiter.api.Test;

/**
 * The stopped project 2021-37 spent its 100 000 of 2024, and the plans after that have no line for it. Then its spending is
 * corrected.
 */
class MoneyWithoutPlanTest {

    private static final Year Y2024 = Year.of(2024);
    private static final Year Y2025 = Year.of(2025);
    private static final Year Y2026 = Year.of(2026);

    @Test
    void a_year_does_not_close_while_a_line_that_its_plan_lacks_is_below_zero() {
        spentAfterAll(130_000)
                .when(close(2025))
                .as(BOARD_SECRETARY)
                .isRefused(LINES_BELOW_ZERO, "year", 2025, "lines", "2021-37/GDS -30000");
    }

    @Test
    void a_closed_project_receives_what_covers_its_line_below_zero() {
        Scenario covered = spentAfterAll(130_000).and(reallocate(2025, "T01", "2021-37", "GDS", 30_000));
        assertThat(covered.programme().balance(Y2025, account(2025, "2021-37/GDS")))
                .isZero();
        covered.when(close(2025)).as(BOARD_SECRETARY).isAccepted();
    }

    @Test
    void it_receives_no_krone_more() {
        spentAfterAll(130_000)
                .when(reallocate(2025, "T01", "2021-37", "GDS", 30_001))
                .as(BOARD_SECRETARY)
                .isRefused(PROJECT_CLOSED, "project", "2021-37", "phase", Phase.STOPPED);
    }

    @Test
    void it_is_covered_little_by_little_too() {
        spentAfterAll(130_000)
                .and(reallocate(2025, "T01", "2021-37", "GDS", 29_999), reallocate(2025, "T01", "2021-37", "GDS", 1))
                .when(reallocate(2025, "T01", "2021-37", "GDS", 1))
                .as(BOARD_SECRETARY)
                .isRefusedBy(PROJECT_CLOSED);
    }

    @Test
    void what_covered_the_line_is_left_on_it_when_the_correction_turns_out_wrong() {
        Scenario left = spentAfterAll(130_000)
                .and(reallocate(2025, "T01", "2021-37", "GDS", 30_000))
                .and(correct(2024, Tertial.T3, "2021-37/GDS", 100_000));
        assertThat(left.programme().balance(Y2025, account(2025, "2021-37/GDS")))
                .isEqualTo(30_000);
        left.and(giveBack(2025, "2021-37/GDS", 30_000))
                .when(close(2025))
                .as(BOARD_SECRETARY)
                .isAccepted();
    }

    @Test
    void nothing_is_reported_as_spent_on_it() {
        spentAfterAll(50_000)
                .when(report(2025, Tertial.T1, of("2021-37/GDS", 1)))
                .as(PROJECT_OWNER)
                .isRefused(UNKNOWN_BUDGET_LINE, "line", "2021-37", "year", 2025);
    }

    @Test
    void its_project_is_found_in_the_latest_plan_that_had_the_line() {
        Scenario after = spentAfterAll(70_000)
                .and(giveBack(2025, "2021-37/GDS", 30_000))
                .and(open(Y2026, line("T01", GDS)), adopt(Y2026, plan(planned("T01", 200_000, 0))), close(2025))
                .and(correct(2024, Tertial.T3, "2021-37/GDS", 110_000));
        assertThat(after.programme().balance(Y2026, account(2026, "2021-37/GDS")))
                .isEqualTo(-40_000);
        after.when(reallocate(2026, "T01", "2021-37", "GDS", 40_001))
                .as(BOARD_SECRETARY)
                .isRefusedBy(PROJECT_CLOSED);
    }

    @Test
    void what_a_correction_leaves_there_is_returned_before_the_year_closes() {
        Scenario left = spentAfterAll(50_000).and(open(Y2026, line("T01", GDS)));
        left.when(close(2025))
                .as(BOARD_SECRETARY)
                .isRefused(CARRY_OVER_WITHOUT_LINE, "year", 2026, "lines", "2021-37/GDS 50000");
        left.and(giveBack(2025, "2021-37/GDS", 50_000))
                .when(close(2025))
                .as(BOARD_SECRETARY)
                .isAccepted();
    }

    @Test
    void or_goes_to_another_line_and_no_krone_more_than_there_is() {
        Scenario left = spentAfterAll(50_000);
        left.when(reallocate(2025, "2021-37", "T01", "GDS", 50_001))
                .as(BOARD_SECRETARY)
                .isRefusedBy(AMOUNT_EXCEEDS_BALANCE);
        Scenario after = left.and(reallocate(2025, "2021-37", "T01", "GDS", 50_000));
        assertThat(after.programme().balance(Y2025, account(2025, "T01/GDS"))).isEqualTo(250_000);
    }

    @Test
    void or_is_set_apart_for_one_of_its_sources() {
        Scenario after =
                spentAfterAll(SourceLabel.of("GDS+OS"), 50_000).and(split(2025, "2021-37/GDS+OS", of("OS", 20_000)));
        assertThat(after.programme().balance(Y2025, account(2025, "2021-37/OS")))
                .isEqualTo(20_000);
        assertThat(after.programme().balance(Y2025, account(2025, "2021-37/GDS+OS")))
                .isEqualTo(30_000);
    }

    @Test
    void a_line_without_plan_and_without_money_is_unknown() {
        spentAfterAll(100_001)
                .when(reallocate(2025, "T01", "2022-17", "GDS", 1))
                .as(BOARD_SECRETARY)
                .isRefused(UNKNOWN_BUDGET_LINE, "line", "2022-17", "year", 2025);
    }

    private static Scenario spentAfterAll(long kroner) {
        return spentAfterAll(GDS, kroner);
    }

    private static Scenario spentAfterAll(SourceLabel label, long kroner) {
        return given(
                establish(),
                project("2021-37", Phase.STOPPED),
                open(Y2024, projectLine("2021-37", label), line("T01", GDS)),
                opening(2024, of("2021-37/" + label, 100_000), of("T01/GDS", 200_000)),
                report(2024, Tertial.T3, of("2021-37", 100_000)),
                open(Y2025, line("T01", GDS)),
                adopt(Y2025, plan(planned("T01", 200_000, 0))),
                close(2024),
                correct(2024, Tertial.T3, "2021-37/" + label, kroner));
    }
}
