package no.tilsagn.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    private static final Money MOST = Money.of(Long.MAX_VALUE);
    private static final Money LEAST = Money.of(Long.MIN_VALUE);
    private static final Money KRONE = Money.of(1);

    @ParameterizedTest
    @CsvSource({"0, 0, 0, 0", "2, 3, 5, -1", "-2, 3, 1, -5", "92506000, 12565000, 105071000, 79941000"})
    void amounts_add_and_subtract_to_the_krone(long a, long b, long sum, long difference) {
        assertThat(Money.of(a).plus(Money.of(b))).isEqualTo(Money.of(sum));
        assertThat(Money.of(a).minus(Money.of(b))).isEqualTo(Money.of(difference));
    }

    @Test
    void what_does_not_fit_fails_rather_than_wraps_around() {
        assertThat(MOST.minus(KRONE).plus(KRONE)).isEqualTo(MOST);
        assertThatThrownBy(() -> MOST.plus(KRONE)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> LEAST.plus(Money.of(-1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> LEAST.minus(KRONE)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> MOST.minus(Money.of(-1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(LEAST::negated).isInstanceOf(ArithmeticException.class);
        assertThat(MOST.negated()).isEqualTo(Money.of(-Long.MAX_VALUE));
        assertThatThrownBy(() -> Money.sum(List.of(MOST, KRONE))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void the_sum_of_nothing_is_zero() {
        assertThat(Money.sum(List.of())).isEqualTo(Money.ZERO);
        assertThat(Money.sum(List.of(KRONE, KRONE, Money.of(-5)))).isEqualTo(Money.of(-3));
    }

    @ParameterizedTest
    @CsvSource({"-1, false, true, false", "0, false, false, true", "1, true, false, false"})
    void an_amount_has_a_sign(long kroner, boolean positive, boolean negative, boolean zero) {
        Money money = Money.of(kroner);
        assertThat(money.isPositive()).isEqualTo(positive);
        assertThat(money.isNegative()).isEqualTo(negative);
        assertThat(money.isZero()).isEqualTo(zero);
    }

    @ParameterizedTest
    @CsvSource({"499999, 500000, false", "500000, 500000, false", "500001, 500000, true"})
    void an_amount_exceeds_only_a_smaller_one(long one, long other, boolean exceeds) {
        assertThat(Money.of(one).exceeds(Money.of(other))).isEqualTo(exceeds);
        assertThat(Money.of(one).compareTo(Money.of(other)) > 0).isEqualTo(exceeds);
    }

    @Test
    void an_amount_is_printed_as_digits() {
        assertThat(Money.of(105_071_000)).hasToString("105071000");
        assertThat(Money.of(-92_506_000)).hasToString("-92506000");
    }
}
