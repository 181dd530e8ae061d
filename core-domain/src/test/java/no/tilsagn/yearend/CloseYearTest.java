package no.tilsagn.yearend;

import static no.tilsagn.command.RefusalCode.CARRY_OVER_WITHOUT_LINE;
import static no.tilsagn.command.RefusalCode.LINES_BELOW_ZERO;
import static no.tilsagn.command.RefusalCode.YEAR_BEFORE_OPEN;
import static no.tilsagn.command.Role.BOARD_SECRETARY;
import static no.tilsagn.command.Role.PROGRAMME_OFFICE;
import static no.tilsagn.scenario.Sample.FUND_SOURCES;
import static no.tilsagn.scenario.Sample.GDS;
import static no.tilsagn.scenario.Sample.MINUTES;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.REASON;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.SampleBudget.adopt;
import static no.tilsagn.scenario.SampleBudget.frame;
import static no.tilsagn.scenario.SampleBudget.line;
import static no.tilsagn.scenario.SampleBudget.open;
import static no.tilsagn.scenario.SampleBudget.planned;
import static no.tilsagn.scenario.SampleMoney.account;
import static no.tilsagn.scenario.SampleMoney.close;
import static no.tilsagn.scenario.SampleMoney.correct;
import static no.tilsagn.scenario.SampleMoney.of;
import static no.tilsagn.scenario.SampleMoney.opening;
import static no.tilsagn.scenario.SampleMoney.plan;
import static no.tilsagn.scenario.SampleMoney.report;
import static no.tilsagn.scenario.SampleRules.rule;
import static no.tilsagn.scenario.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import java.util.Objects;
import no.tilsagn.budget.OpenBudgetYear;
import no.tilsagn.budget.OpenBudgetYear.NewLine;
import no.tilsagn.event.EventReference;
import no.tilsagn.money.Account;
import no.tilsagn.money.LineAmount;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.programme.FundSource;
import no.tilsagn.rule.CarryOverPolicy;
import no.tilsagn.rule.RuleReference;
import no.tilsagn.scenario.Scenario;
import no.tilsagn.spending.SpendingCorrected;
import no.tilsagn.spending.Tertial;
import no.tilsagn.transfer.FundsTransferred;
import org.junit.jupiter.api.Test;

/** What becomes of what is left when a year ends; fund sources pay for the last time in 2026. */
class CloseYearTest {

    private static final Year Y2024 = Year.of(2024);
    private static final Year Y2025 = Year.of(2025);
    private static final Year Y2026 = Year.of(2026);

    @Test
    void what_is_left_of_a_line_is_carried_over_and_what_is_left_of_a_frame_goes_back() {
        opened(2024, 100)
                .and(frame(Y2024, GDS, 30))
                .when(close(2024))
                .as(BOARD_SECRETARY)
                .then(
                        giveBack(Account.frame(Y2024, GDS), 30),
                        new YearClosed(PROGRAMME, Y2024, List.of(left("T01", GDS, 100)), List.of(), MINUTES, null));
    }

    @Test
    void in_the_last_year_of_a_source_nothing_is_carried_over() {
        opened(2026, 100)
                .when(close(2026))
                .as(BOARD_SECRETARY)
                .then(
                        giveBack(account(2026, "T01/GDS"), 100),
                        new YearClosed(PROGRAMME, Y2026, List.of(), List.of("GDS", "OS", "OIO"), MINUTES, null));
    }

    @Test
    void under_a_policy_that_carries_nothing_over_everything_goes_back_and_the_closing_cites_the_policy() {
        opened(2024, 100)
                .and(rule(new CarryOverPolicy(CarryOverPolicy.Carried.NOTHING)))
                .when(close(2024))
                .as(BOARD_SECRETARY)
                .then(
                        giveBack(account(2024, "T01/GDS"), 100),
                        new YearClosed(
                                PROGRAMME,
                                Y2024,
                                List.of(),
                                List.of("GDS", "OS", "OIO"),
                                MINUTES,
                                new RuleReference(CarryOverPolicy.RULE, 1)));
    }

    @Test
    void a_set_of_sources_ends_with_the_first_of_its_sources() {
        SourceLabel set = SourceLabel.of("GDS+OS");
        given(establish(List.of(FUND_SOURCES.getFirst(), new FundSource("OS", "Oslo sør", Y2024))))
                .and(open(Y2024, line("T01", set)), opening(2024, of("T01/GDS+OS", 7)))
                .when(close(2024))
                .as(BOARD_SECRETARY)
                .then(
                        giveBack(account(2024, "T01/GDS+OS"), 7),
                        new YearClosed(PROGRAMME, Y2024, List.of(), List.of("OS"), MINUTES, null));
    }

    @Test
    void a_line_with_nothing_left_is_listed_with_nothing() {
        opened(2024, 100)
                .and(report(2024, Tertial.T3, of("T01", 100)))
                .when(close(2024))
                .as(BOARD_SECRETARY)
                .then(new YearClosed(PROGRAMME, Y2024, List.of(left("T01", GDS, 0)), List.of(), MINUTES, null));
    }

    @Test
    void the_next_years_opening_follows_what_was_carried_over_in_the_end() {
        opened(2024, 100)
                .and(year(2025), adopt(Y2025, plan(planned("T01", 90, 0))))
                .when(close(2024))
                .as(BOARD_SECRETARY)
                .then(
                        new YearClosed(PROGRAMME, Y2024, List.of(left("T01", GDS, 100)), List.of(), MINUTES, null),
                        adjusted(Y2025, 90, 100, Rest.LEFT, 2024, 2));
    }

    @Test
    void an_opening_that_was_adopted_as_it_turned_out_is_not_adjusted() {
        opened(2024, 100)
                .and(year(2025), adopt(Y2025, plan(planned("T01", 100, 0))))
                .when(close(2024))
                .as(BOARD_SECRETARY)
                .then(new YearClosed(PROGRAMME, Y2024, List.of(left("T01", GDS, 100)), List.of(), MINUTES, null));
    }

    @Test
    void a_budget_adopted_after_the_closing_is_adjusted_at_once() {
        Scenario after = opened(2024, 100).and(close(2024)).and(year(2025), adopt(Y2025, plan(planned("T01", 90, 0))));
        assertThat(after.programme().balance(Y2025, account(2025, "T01/GDS"))).isEqualTo(100);
    }

    @Test
    void no_year_closes_while_a_line_is_below_zero() {
        opened(2024, 100)
                .and(report(2024, Tertial.T1, of("T01", 101)))
                .when(close(2024))
                .as(BOARD_SECRETARY)
                .isRefused(LINES_BELOW_ZERO, "year", 2024, "lines", "T01/GDS -1");
    }

    @Test
    void years_close_in_order() {
        opened(2024, 100)
                .and(year(2025), adopt(Y2025, plan(planned("T01", 90, 0))))
                .when(close(2025))
                .as(BOARD_SECRETARY)
                .isRefused(YEAR_BEFORE_OPEN, "year", 2025, "before", 2024);
    }

    @Test
    void what_is_carried_over_needs_a_line_to_go_to() {
        opened(2024, 100)
                .and(open(Y2025, line("T02", GDS)))
                .when(close(2024))
                .as(BOARD_SECRETARY)
                .isRefused(CARRY_OVER_WITHOUT_LINE, "year", 2025, "lines", "T01/GDS 100");
    }

    @Test
    void a_year_is_not_opened_without_a_line_for_what_a_closed_one_carries_over() {
        opened(2024, 100)
                .and(close(2024))
                .when(open(Y2025, line("T02", GDS)))
                .as(PROGRAMME_OFFICE)
                .isRefused(CARRY_OVER_WITHOUT_LINE, "year", 2025, "lines", "T01/GDS 100");
    }

    @Test
    void a_late_correction_goes_on_through_every_closed_year() {
        closed2024And2025()
                .when(correct(2024, Tertial.T3, "T01", 30))
                .as(PROGRAMME_OFFICE)
                .then(
                        new SpendingCorrected(
                                PROGRAMME,
                                Y2024,
                                Tertial.T3,
                                LineCode.of("T01"),
                                GDS,
                                Money.ZERO,
                                Money.of(30),
                                Money.of(30),
                                Rest.CARRIED_OVER,
                                new EventReference("budget-year-delprogram-sysselsetting-2024", 2),
                                MINUTES,
                                REASON),
                        adjusted(Y2025, 100, 70, Rest.CARRIED_OVER, 2024, 4),
                        adjusted(Y2026, 100, 70, Rest.LEFT, 2024, 4));
    }

    @Test
    void a_late_correction_lists_what_opened_otherwise_and_ends_in_the_open_year() {
        Scenario after = closed2024And2025().and(correct(2024, Tertial.T3, "T01", 30));
        assertThat(after.programme().balance(Y2024, Account.spent(Y2024, LineCode.of("T01"), GDS)))
                .isEqualTo(30);
        assertThat(after.programme().balance(Y2025, account(2025, "T01/GDS"))).isZero();
        assertThat(after.programme().balance(Y2026, account(2026, "T01/GDS"))).isEqualTo(70);
    }

    @Test
    void a_correction_of_more_than_was_left_takes_the_open_year_below_zero() {
        Scenario after = closed2024And2025().and(correct(2024, Tertial.T3, "T01", 130));
        assertThat(after.programme().balance(Y2026, account(2026, "T01/GDS"))).isEqualTo(-30);
        after.when(close(2026)).as(BOARD_SECRETARY).isRefusedBy(LINES_BELOW_ZERO);
    }

    @Test
    void a_correction_in_a_sources_last_year_changes_what_went_back() {
        Scenario after = opened(2026, 100)
                .and(report(2026, Tertial.T3, of("T01", 40)))
                .and(close(2026))
                .and(correct(2026, Tertial.T3, "T01", 50));
        assertThat(after.programme().balance(Y2026, Account.returned(Y2026, GDS)))
                .isEqualTo(50);
        assertThat(after.programme().balance(Y2026, account(2026, "T01/GDS"))).isZero();
    }

    @Test
    void what_a_correction_brings_into_a_sources_last_year_under_a_label_new_to_it_goes_back() {
        Scenario after = opened(2025, 100)
                .and(report(2025, Tertial.T3, of("T01", 100)))
                .and(year(2026), adopt(Y2026, plan(planned("T01", 0, 0))))
                .and(close(2025), close(2026))
                .and(correct(2025, Tertial.T3, "T01", 60));
        assertThat(after.programme().balance(Y2026, Account.returned(Y2026, GDS)))
                .isEqualTo(40);
        assertThat(after.programme().balance(Y2026, account(2026, "T01/GDS"))).isZero();
    }

    @Test
    void a_correction_waits_for_the_next_years_budget() {
        Scenario after = opened(2024, 100)
                .and(report(2024, Tertial.T3, of("T01", 40)))
                .and(close(2024))
                .and(correct(2024, Tertial.T3, "T01", 50))
                .and(year(2025), adopt(Y2025, plan(planned("T01", 60, 0))));
        assertThat(after.programme().balance(Y2025, account(2025, "T01/GDS"))).isEqualTo(50);
    }

    /** T01 carried 100 over into 2025 and on into 2026, and spent nothing. */
    private static Scenario closed2024And2025() {
        return opened(2024, 100)
                .and(report(2024, Tertial.T3, of("T01", 0)))
                .and(year(2025), adopt(Y2025, plan(planned("T01", 100, 0))))
                .and(close(2024))
                .and(year(2026), adopt(Y2026, plan(planned("T01", 100, 0))))
                .and(close(2025));
    }

    private static Scenario opened(int year, long kroner) {
        return given(establish(), year(year), opening(year, of("T01/GDS", kroner)));
    }

    private static OpenBudgetYear year(int year) {
        NewLine own = line("T01", GDS);
        return open(Year.of(year), own);
    }

    private static LineAmount left(String line, SourceLabel label, long kroner) {
        return new LineAmount(LineCode.of(line), label, Money.of(kroner));
    }

    private static FundsTransferred giveBack(Account from, long kroner) {
        return FundsTransferred.giveBack(
                PROGRAMME, Objects.requireNonNull(from.year()), from, Money.of(kroner), MINUTES);
    }

    private static OpeningAdjusted adjusted(Year year, long before, long after, Rest rest, int of, long cause) {
        return new OpeningAdjusted(
                PROGRAMME,
                year,
                List.of(new OpeningAdjusted.Line(LineCode.of("T01"), GDS, Money.of(before), Money.of(after), rest)),
                new EventReference("budget-year-delprogram-sysselsetting-" + of, cause));
    }
}
