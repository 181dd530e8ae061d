package no.tilsagn.queryservice.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.command.Role;
import no.tilsagn.money.Account;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.queryservice.testing.Api;
import no.tilsagn.queryservice.testing.ServiceTest;
import no.tilsagn.queryservice.testing.Story;
import no.tilsagn.rule.ReallocationAuthority;
import no.tilsagn.rule.RuleReference;
import no.tilsagn.transfer.FundsTransferred;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Ten events have effect on 1 January. The eleventh states a phase on 10 February; the twelfth, recorded last, moves 450 000
 * on 5 February.
 */
class DifferenceApiTest extends ServiceTest {

    private static final SourceLabel OS = SourceLabel.of("OS");
    private static final DecisionReference MOVED = new DecisionReference("2025/31", LocalDate.of(2025, 2, 4));

    private Story story = Story.adopted();
    private Api api = as(Role.AUDITOR, story);

    @BeforeEach
    void tell() {
        story = Story.adopted();
        story.on(LocalDate.of(2025, 2, 10)).phaseRegistered();
        story.on(LocalDate.of(2025, 2, 5))
                .tell(new FundsTransferred(
                        story.programme(),
                        Story.YEAR,
                        Account.line(Story.YEAR, LineCode.of("2021-37"), OS),
                        Account.line(Story.YEAR, LineCode.of("2022-17"), OS),
                        Money.of(450_000),
                        null,
                        MOVED,
                        new RuleReference(ReallocationAuthority.RULE, 2),
                        null));
        folded(story);
        api = as(Role.AUDITOR, story);
    }

    @Test
    void betweenTwoDaysTheMoneyThatMovedIsNamedWithItsDecision() {
        JsonNode difference = api.get("/differences?fromEffectiveOn=2025-02-01&effectiveOn=2025-02-06");

        assertThat(texts(difference, "decisions", "reference")).containsExactly("2025/31");
        assertThat(texts(difference, "accounts", "account"))
                .containsExactly("line/2025/2021-37/OS", "line/2025/2022-17/OS");
        assertThat(difference.at("/accounts/0/before").asLong()).isEqualTo(9_700_000);
        assertThat(difference.at("/accounts/0/after").asLong()).isEqualTo(9_250_000);
        assertThat(difference.at("/accounts/0/bookings/0/adds").asLong()).isEqualTo(-450_000);
        assertThat(difference.at("/accounts/0/bookings/0/booking/position").asLong())
                .isEqualTo(12);
        assertThat(texts(difference, "portfolio", "number")).containsExactlyInAnyOrder("2021-37", "2022-17");
        assertThat(difference.at("/from/position").asLong()).isEqualTo(12);
    }

    @Test
    void whatWasKnownLaterOfTheSameDayIsADifferenceToo() {
        JsonNode difference =
                api.get("/differences?fromPosition=11&fromEffectiveOn=2025-02-06&position=12&effectiveOn=2025-02-06");

        assertThat(difference.at("/accounts/0/change").asLong()).isEqualTo(-450_000);
        assertThat(difference.at("/from/position").asLong()).isEqualTo(11);
    }

    @Test
    void lookedAtBackwardsItTakesAway() {
        JsonNode difference = api.get("/differences?fromEffectiveOn=2025-02-06&effectiveOn=2025-02-01");

        assertThat(difference.at("/accounts/0/change").asLong()).isEqualTo(450_000);
        assertThat(difference.at("/accounts/0/bookings/0/adds").asLong()).isEqualTo(450_000);
    }

    @Test
    void aPhaseThatWasStatedIsADifferenceWithoutMoney() {
        JsonNode difference = api.get("/differences?fromEffectiveOn=2025-02-09&effectiveOn=2025-02-10");

        assertThat(difference.path("accounts")).isEmpty();
        assertThat(texts(difference, "portfolio", "number")).containsExactly("2021-37");
        assertThat(difference.at("/portfolio/0/before/standing/phaseBasis").asString())
                .isEqualTo("NOT_STATED");
        assertThat(difference.at("/portfolio/0/after/standing/phase").asString())
                .isEqualTo("EXECUTION");
    }

    @Test
    void betweenAMomentAndItselfThereIsNone() {
        JsonNode difference = api.get("/differences?fromPosition=12&position=12");

        assertThat(difference.path("accounts")).isEmpty();
        assertThat(difference.path("portfolio")).isEmpty();
        assertThat(difference.path("decisions")).isEmpty();
    }

    @Test
    void aBalanceOpensToTheBookingsThatSumToIt() {
        JsonNode now = api.get("/accounts/explanation?account=line/2025/2021-37/OS");
        JsonNode then = api.get("/accounts/explanation?account=line/2025/2021-37/OS&effectiveOn=2025-02-01");

        assertThat(now.path("total").asLong()).isEqualTo(9_250_000);
        assertThat(now.path("entries")
                        .valueStream()
                        .map(entry -> entry.path("adds").asLong() + " = "
                                + entry.path("sum").asLong() + " by "
                                + entry.at("/decision/reference").asString() + " under "
                                + entry.at("/rule/rule").asString() + " "
                                + entry.at("/rule/version").asString()))
                .containsExactly(
                        "9700000 = 9700000 by HP25 9.1 under  ",
                        "-450000 = 9250000 by 2025/31 under reallocation-authority 2");
        assertThat(then.path("total").asLong()).isEqualTo(9_700_000);
    }

    private static List<String> texts(JsonNode answer, String list, String field) {
        return answer.path(list)
                .valueStream()
                .map(item -> item.path(field).asString())
                .toList();
    }
}
