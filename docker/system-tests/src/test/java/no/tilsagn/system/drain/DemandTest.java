package no.tilsagn.system.drain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many requests have to be refused can be said before any is given. */
class DemandTest {

    private static final String LINE = "line/2025/T01/OS";
    private static final Application APPLICATION = new Application("a", 300_000, "frame/2025/OS", LINE);

    @Test
    void all_but_one_decision_on_an_application_are_refused_and_all_where_none_is_by_the_board() {
        assertThat(Demand.of(List.of(deciding(false, true), deciding(true, true)), Map.of()))
                .isEqualTo(new Demand(2, 1, 1));
        assertThat(Demand.of(List.of(deciding(true, true), deciding(true, true)), Map.of()))
                .as("approvals need money, which may be gone")
                .isEqualTo(new Demand(2, 1, 2));
        assertThat(Demand.of(List.of(deciding(false, false), deciding(true, false)), Map.of()))
                .isEqualTo(new Demand(2, 2, 2));
    }

    @Test
    void a_line_pays_at_least_as_often_as_its_largest_payments_fit() {
        List<Attempt> attempts = List.of(paying(40), paying(30), splitting(10, 20), paying(1));

        assertThat(Demand.of(attempts, Map.of(LINE, 100L))).isEqualTo(new Demand(4, 0, 1));
        assertThat(Demand.of(attempts, Map.of(LINE, 99L))).isEqualTo(new Demand(4, 0, 2));
        assertThat(Demand.of(attempts, Map.of(LINE, 39L))).isEqualTo(new Demand(4, 0, 4));
    }

    @Test
    void a_third_and_two_thirds_are_still_between() {
        assertThat(new Demand(9, 3, 6).isBetweenAThirdAndTwoThirds()).isTrue();
        assertThat(new Demand(9, 2, 6).isBetweenAThirdAndTwoThirds()).isFalse();
        assertThat(new Demand(9, 3, 7).isBetweenAThirdAndTwoThirds()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_is_drawn_between_a_third_and_two_thirds_of_a_round_must_be_refused(long seed) {
        List<Application> applications = new ArrayList<>();
        DrainedYear year = new DrainedYear(2025, applications);
        for (int i = 0; i < 8; i++) {
            applications.add(new Application("a" + i, 300_000, year.frame(), year.account("T01")));
        }

        Demand demand = Demand.of(Drain.of(year, new Random(seed)), year.opening());

        assertThat(demand.all()).isEqualTo(64);
        assertThat(demand).matches(Demand::isBetweenAThirdAndTwoThirds);
    }

    private static Attempt deciding(boolean approve, boolean board) {
        return attempt(new Asked.Deciding(APPLICATION, approve, board ? "STRATEGIC_BOARD" : "BOARD_CHAIR"));
    }

    private static Attempt paying(long amount) {
        return attempt(new Asked.Moving(LINE, "returned/2025/OS", amount));
    }

    private static Attempt splitting(long first, long second) {
        return attempt(new Asked.Splitting(LINE, new TreeMap<>(Map.of(LINE + "/1", first, LINE + "/2", second))));
    }

    private static Attempt attempt(Asked asked) {
        return new Attempt("key", "board-secretary", "/x", Attempt.ANY_VERSION, Map.of(), asked);
    }
}
