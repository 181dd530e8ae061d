package no.tilsagn.budget;

import static no.tilsagn.command.RefusalCode.FRAME_BELOW_GRANTED;
import static no.tilsagn.command.RefusalCode.FUND_SOURCE_PAST_LAST_YEAR;
import static no.tilsagn.command.RefusalCode.UNKNOWN_BUDGET_YEAR;
import static no.tilsagn.command.Role.BOARD_SECRETARY;
import static no.tilsagn.scenario.Sample.GDS;
import static no.tilsagn.scenario.Sample.MINUTES;
import static no.tilsagn.scenario.Sample.OS;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.Y2025;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.SampleBudget.adopt;
import static no.tilsagn.scenario.SampleBudget.frame;
import static no.tilsagn.scenario.SampleBudget.line;
import static no.tilsagn.scenario.SampleBudget.open;
import static no.tilsagn.scenario.SampleBudget.ordinary;
import static no.tilsagn.scenario.SampleBudget.planned;
import static no.tilsagn.scenario.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import no.tilsagn.money.Account;
import no.tilsagn.money.Money;
import no.tilsagn.scenario.InMemoryProgramme;
import no.tilsagn.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SetFrameTest {

    private static Scenario opened() {
        return given(establish(), open(line("T01", GDS)));
    }

    /** 300 000 of a frame of 500 000 are granted. */
    private static Scenario granted300() {
        return opened().and(
                        frame(GDS, 500_000),
                        ordinary("a", "T01", GDS, 300_000),
                        adopt(List.of(planned("T01", 0, 300_000)), "a"));
    }

    private static FrameSet frameSet(long before, long amount) {
        return new FrameSet(PROGRAMME, Y2025, GDS, Money.of(before), Money.of(amount), MINUTES);
    }

    @Test
    void setting_a_frame_books_it_from_the_owner() {
        InMemoryProgramme programme = opened().when(frame(GDS, 500_000))
                .as(BOARD_SECRETARY)
                .then(frameSet(0, 500_000))
                .programme();

        assertThat(programme.balance(Y2025, Account.owner(GDS))).isEqualTo(-500_000);
        assertThat(programme.balance(Y2025, Account.frame(Y2025, GDS))).isEqualTo(500_000);
        assertThat(programme.balance(Y2025, Account.frame(Y2025, OS))).isZero();
    }

    @Test
    void raising_a_frame_books_the_difference_only() {
        InMemoryProgramme programme = opened().and(frame(GDS, 500_000))
                .when(frame(GDS, 700_000))
                .as(BOARD_SECRETARY)
                .then(frameSet(500_000, 700_000))
                .programme();

        assertThat(programme.balance(Y2025, Account.frame(Y2025, GDS))).isEqualTo(700_000);
        assertThat(programme.balance(Y2025, Account.owner(GDS))).isEqualTo(-700_000);
    }

    @ParameterizedTest
    @ValueSource(longs = {300_001, 300_000})
    void a_frame_is_lowered_down_to_what_is_granted(long amount) {
        InMemoryProgramme programme = granted300()
                .when(frame(GDS, amount))
                .as(BOARD_SECRETARY)
                .then(frameSet(500_000, amount))
                .programme();

        assertThat(programme.balance(Y2025, Account.frame(Y2025, GDS))).isEqualTo(amount - 300_000);
        assertThat(programme.balance(Y2025, Account.owner(GDS))).isEqualTo(-amount);
    }

    @ParameterizedTest
    @ValueSource(longs = {299_999, 0})
    void a_frame_is_never_lowered_below_what_is_granted(long amount) {
        granted300()
                .when(frame(GDS, amount))
                .as(BOARD_SECRETARY)
                .isRefused(FRAME_BELOW_GRANTED, "label", "GDS", "granted", 300_000, "amount", amount);
    }

    @Test
    void a_frame_lowered_in_two_steps_still_knows_what_is_granted() {
        granted300()
                .and(frame(GDS, 400_000))
                .when(frame(GDS, 299_999))
                .as(BOARD_SECRETARY)
                .isRefused(FRAME_BELOW_GRANTED, "label", "GDS", "granted", 300_000, "amount", 299_999);
    }

    @Test
    void a_frame_of_the_same_amount_is_recorded_and_books_nothing() {
        Scenario once = opened().and(frame(GDS, 500_000));
        var before = once.programme().balances(Y2025);

        InMemoryProgramme programme = once.when(frame(GDS, 500_000))
                .as(BOARD_SECRETARY)
                .then(frameSet(500_000, 500_000))
                .programme();

        assertThat(programme.balances(Y2025)).isEqualTo(before);
    }

    @Test
    void a_frame_needs_an_open_year() {
        given(establish()).when(frame(GDS, 1)).as(BOARD_SECRETARY).isRefused(UNKNOWN_BUDGET_YEAR, "year", 2025);
    }

    @Test
    void a_fund_source_has_a_frame_in_its_last_year() {
        Year last = Year.of(2026);
        given(establish(), open(last))
                .when(frame(last, GDS, 1))
                .as(BOARD_SECRETARY)
                .isAccepted();
    }

    @Test
    void a_fund_source_has_no_frame_after_its_last_year() {
        Year after = Year.of(2027);
        given(establish(), open(after))
                .when(frame(after, GDS, 1))
                .as(BOARD_SECRETARY)
                .isRefused(FUND_SOURCE_PAST_LAST_YEAR, "source", "GDS", "lastYear", 2026, "year", 2027);
    }
}
