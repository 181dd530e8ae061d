package no.tilsagn.rule;

import static no.tilsagn.rule.DecidingAuthority.BOARD_CHAIR;
import static no.tilsagn.rule.DecidingAuthority.PROGRAMME_LEADER;
import static no.tilsagn.rule.DecidingAuthority.STRATEGIC_BOARD;
import static no.tilsagn.scenario.SampleRules.limits;
import static no.tilsagn.scenario.SampleRules.limits2018;
import static no.tilsagn.scenario.SampleRules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.rule.AuthorityLimits.Limit;
import no.tilsagn.rule.ProcessingTimes.ProcessingTime;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleContentTest {

    private static final LocalDate APRIL = LocalDate.of(2018, 4, 6);
    private static final LocalDate MAY = LocalDate.of(2018, 5, 28);

    @ParameterizedTest
    @CsvSource({
        "1, PROGRAMME_LEADER",
        "49999, PROGRAMME_LEADER",
        "50000, BOARD_CHAIR",
        "299999, BOARD_CHAIR",
        "300000, STRATEGIC_BOARD",
        "300001, STRATEGIC_BOARD",
    })
    void an_amount_falls_to_the_first_authority_whose_bound_is_above_it(long kroner, DecidingAuthority authority) {
        assertThat(limits2018().of(Money.of(kroner)).authority()).isEqualTo(authority);
    }

    @Test
    void above_a_bound_stands_the_next_authority_and_above_the_last_none() {
        assertThat(limits2018().nextAuthorityFrom(Money.of(49_999))).contains(Money.of(50_000));
        assertThat(limits2018().nextAuthorityFrom(Money.of(50_000))).contains(Money.of(300_000));
        assertThat(limits2018().nextAuthorityFrom(Money.of(300_000))).isEmpty();
    }

    @Test
    void bounds_that_make_no_sense_are_refused() {
        refused(() -> new AuthorityLimits(List.of()), "somebody decides");
        refused(() -> limits(0, 300_000, true), "the bounds ascend");
        refused(() -> limits(300_000, 300_000, true), "the bounds ascend");
        refused(() -> new AuthorityLimits(List.of(new Limit(BOARD_CHAIR, Money.of(1), false))), "has no bound");
        refused(
                () -> new AuthorityLimits(
                        List.of(new Limit(BOARD_CHAIR, null, false), new Limit(STRATEGIC_BOARD, null, false))),
                "only the last limit has none");
        refused(
                () -> new AuthorityLimits(
                        List.of(new Limit(BOARD_CHAIR, Money.of(1), false), new Limit(BOARD_CHAIR, null, false))),
                "each authority has one limit");
    }

    @Test
    void deadlines_stand_in_order_within_the_period() {
        refused(() -> new ApplicationDeadlines(List.of(MAY, APRIL)), "in order");
        refused(() -> new ApplicationDeadlines(List.of(APRIL, APRIL)), "in order");
        ApplicationDeadlines both = new ApplicationDeadlines(List.of(APRIL, MAY));
        refused(() -> rule(both, APRIL.plusDays(1), null), "within the period");
        refused(() -> rule(both, APRIL, MAY.minusDays(1)), "within the period");
        assertThat(rule(both, APRIL, MAY).content()).isEqualTo(both);
    }

    @Test
    void a_processing_time_is_a_number_of_days_and_each_authority_has_one() {
        refused(() -> new ProcessingTime(BOARD_CHAIR, 0), "working days");
        refused(() -> new ProcessingTime(BOARD_CHAIR, 1001), "working days");
        refused(
                () -> new ProcessingTimes(
                        List.of(new ProcessingTime(BOARD_CHAIR, 10), new ProcessingTime(BOARD_CHAIR, 11))),
                "one processing time");
        ProcessingTimes times = new ProcessingTimes(List.of(new ProcessingTime(BOARD_CHAIR, 10)));
        assertThat(times.of(BOARD_CHAIR)).hasValue(10);
        assertThat(times.of(PROGRAMME_LEADER)).isEmpty();
    }

    @Test
    void the_chair_disposes_of_the_lines_that_are_named_and_the_board_of_all_others() {
        LineCode fund = LineCode.of("PORTFOLIO_FUND");
        ReallocationAuthority rule = new ReallocationAuthority(List.of(fund));
        assertThat(rule.of(fund)).isEqualTo(BOARD_CHAIR);
        assertThat(rule.of(LineCode.of("2021-37"))).isEqualTo(STRATEGIC_BOARD);
        refused(() -> new ReallocationAuthority(List.of(fund, fund)), "named once");
    }

    @Test
    void a_last_year_is_that_of_one_fund_source() {
        assertThat(new FundSourceLastYear("GDS", Year.of(2026)).rule()).isEqualTo(RuleId.of("last-year-GDS"));
        refused(() -> new FundSourceLastYear("GDS+OS", Year.of(2026)), "GDS+OS");
        refused(() -> new FundSourceLastYear("", Year.of(2026)), "");
    }

    private static void refused(ThrowingCallable content, String message) {
        assertThatThrownBy(content).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(message);
    }
}
