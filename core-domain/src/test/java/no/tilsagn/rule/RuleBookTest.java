package no.tilsagn.rule;

import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.SampleRules.limits;
import static no.tilsagn.scenario.SampleRules.limits2018;
import static no.tilsagn.scenario.SampleRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tilsagn.command.Command;
import no.tilsagn.money.LineCode;
import no.tilsagn.scenario.Scenario;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBookTest {

    private static RuleBook book(Command... registered) {
        return Scenario.given(establish())
                .and(registered)
                .programme()
                .programme()
                .orElseThrow()
                .rules();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-12-31, ",
        "2018-01-01, 1",
        "2018-12-31, 1",
        "2019-01-01, 2",
        "2019-06-30, 3",
        "2019-07-01, 3",
        "2019-07-31, 3",
        "2019-08-01, 2",
    })
    void on_a_day_the_latest_registered_version_whose_period_holds_is_in_force(
            LocalDate day, @Nullable Integer version) {
        RuleBook book = book(
                rule(limits2018()),
                rule(limits(60_000, 400_000, true), day("2019-01-01"), null),
                rule(limits(70_000, 500_000, true), day("2019-06-30"), day("2019-07-31")));
        assertThat(book.authorityLimits(day).map(RuleVersion::version)).isEqualTo(Optional.ofNullable(version));
    }

    @Test
    void a_later_registered_version_of_the_same_days_takes_the_place_of_the_earlier() {
        RuleBook book = book(rule(limits2018()), rule(limits(60_000, 400_000, true)));
        assertThat(book.authorityLimits(day("2018-01-01")).orElseThrow().version())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-01-08, 2018-04-06",
        "2018-04-06, 2018-04-06",
        "2018-04-07, 2018-05-28",
        "2018-11-02, 2018-11-02",
        "2018-11-03, 2025-04-30",
        "2025-04-30, 2025-04-30",
        "2025-05-01, ",
    })
    void a_case_belongs_to_the_first_deadline_on_or_after_its_receipt(
            LocalDate received, @Nullable LocalDate deadline) {
        RuleBook book = book(
                deadlines(2018, "2018-04-06", "2018-05-28", "2018-09-03", "2018-11-02"), deadlines(2025, "2025-04-30"));
        assertThat(book.deadlineFor(received)).isEqualTo(Optional.ofNullable(deadline));
    }

    @Test
    void a_later_version_moves_a_deadline() {
        RuleBook book = book(deadlines(2025, "2025-04-30"), deadlines(2025, "2025-04-28", "2025-05-05"));
        assertThat(book.deadlines()).containsExactly(day("2025-04-28"), day("2025-05-05"));
    }

    @Test
    void a_rule_that_is_not_registered_or_not_yet_in_force_says_nothing() {
        LineCode fund = LineCode.of("PORTFOLIO_FUND");
        assertThat(RuleBook.EMPTY.reallocation(day("2025-01-01"))).isEmpty();
        assertThat(RuleBook.EMPTY.carryOver(day("2025-01-01"))).isEmpty();
        RuleBook book = book(
                rule(new ReallocationAuthority(List.of(fund)), day("2025-01-01"), null),
                rule(new CarryOverPolicy(CarryOverPolicy.Carried.NOTHING), day("2025-01-01"), null));
        assertThat(book.reallocation(day("2024-12-31"))).isEmpty();
        assertThat(book.reallocation(day("2025-01-01")).orElseThrow().content().of(fund))
                .isEqualTo(DecidingAuthority.BOARD_CHAIR);
        assertThat(book.carryOver(day("2025-01-01")).orElseThrow().content().isNothing())
                .isTrue();
    }

    private static RegisterRuleVersion deadlines(int year, String... dates) {
        return rule(
                new ApplicationDeadlines(
                        List.of(dates).stream().map(LocalDate::parse).toList()),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31));
    }
}
