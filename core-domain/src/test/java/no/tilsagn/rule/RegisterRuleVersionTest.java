package no.tilsagn.rule;

import static no.tilsagn.command.RefusalCode.FUND_SOURCE_PAST_LAST_YEAR;
import static no.tilsagn.command.RefusalCode.UNKNOWN_FUND_SOURCE;
import static no.tilsagn.command.Role.BOARD_SECRETARY;
import static no.tilsagn.command.Role.PROGRAMME_OFFICE;
import static no.tilsagn.scenario.Sample.GDS;
import static no.tilsagn.scenario.Sample.MINUTES;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.SampleBudget.line;
import static no.tilsagn.scenario.SampleBudget.open;
import static no.tilsagn.scenario.SampleRules.FROM_2018;
import static no.tilsagn.scenario.SampleRules.limits2018;
import static no.tilsagn.scenario.SampleRules.rule;
import static no.tilsagn.scenario.Scenario.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;

class RegisterRuleVersionTest {

    private static final LocalDate NEW_YEAR_2025 = LocalDate.of(2025, 1, 1);

    @Test
    void the_versions_of_a_rule_are_numbered_in_the_order_of_registration() {
        given(establish())
                .when(rule(limits2018()))
                .as(BOARD_SECRETARY)
                .then(registered(limits2018(), 1))
                .when(rule(limits2018()))
                .as(BOARD_SECRETARY)
                .then(registered(limits2018(), 2))
                .when(rule(new CarryOverPolicy(CarryOverPolicy.Carried.NOTHING)))
                .as(BOARD_SECRETARY)
                .then(registered(new CarryOverPolicy(CarryOverPolicy.Carried.NOTHING), 1));
    }

    @Test
    void a_last_year_is_that_of_a_fund_source_of_the_programme() {
        given(establish())
                .when(rule(new FundSourceLastYear("XX", Year.of(2027))))
                .as(BOARD_SECRETARY)
                .isRefused(UNKNOWN_FUND_SOURCE, "source", "XX");
    }

    @Test
    void a_prolonged_fund_source_pays_in_its_new_last_year_and_no_longer() {
        var programme = given(establish());
        programme
                .when(open(Year.of(2027), line("T01", GDS)))
                .as(PROGRAMME_OFFICE)
                .isRefused(FUND_SOURCE_PAST_LAST_YEAR, "source", "GDS", "lastYear", 2026, "year", 2027);
        programme.and(rule(new FundSourceLastYear("GDS", Year.of(2027)), NEW_YEAR_2025, null));
        programme
                .when(open(Year.of(2027), line("T01", GDS)))
                .as(PROGRAMME_OFFICE)
                .isAccepted();
        programme
                .when(open(Year.of(2028), line("T01", GDS)))
                .as(PROGRAMME_OFFICE)
                .isRefused(FUND_SOURCE_PAST_LAST_YEAR, "source", "GDS", "lastYear", 2027, "year", 2028);
    }

    @Test
    void a_last_year_that_holds_only_from_a_later_day_changes_nothing_before() {
        given(establish(), rule(new FundSourceLastYear("GDS", Year.of(2027)), NEW_YEAR_2025.plusDays(1), null))
                .when(open(Year.of(2027), line("T01", GDS)))
                .as(PROGRAMME_OFFICE)
                .isRefused(FUND_SOURCE_PAST_LAST_YEAR, "source", "GDS", "lastYear", 2026, "year", 2027);
    }

    @Test
    void a_period_does_not_end_before_it_begins() {
        assertThatThrownBy(() -> rule(limits2018(), NEW_YEAR_2025, NEW_YEAR_2025.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not end before it begins");
    }

    @Test
    void content_stands_under_the_name_of_its_own_rule() {
        assertThatThrownBy(() -> new RegisterRuleVersion(
                        PROGRAMME, CarryOverPolicy.RULE, FROM_2018, null, limits2018(), FROM_2018, MINUTES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("content of the rule authority-limits, not of carry-over-policy");
    }

    private static RuleVersionRegistered registered(RuleContent content, int version) {
        return new RuleVersionRegistered(PROGRAMME, content.rule(), version, FROM_2018, null, content, MINUTES);
    }
}
