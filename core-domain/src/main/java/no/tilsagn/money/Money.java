package no.tilsagn.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;

/**
 * An amount of Norwegian money in whole kroner; may be negative where a balance is.
 *
 * <p>Arithmetic is exact and fails with {@link ArithmeticException} rather than wrap around.
 *
 * @param kroner the amount, in whole kroner
 */
public record Money(@JsonValue long kroner) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    @JsonCreator
    public static Money of(long kroner) {
        return kroner == 0 ? ZERO : new Money(kroner);
    }

    /** The exact sum of the amounts, zero for none. */
    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return of(Math.addExact(kroner, other.kroner));
    }

    public Money minus(Money other) {
        return of(Math.subtractExact(kroner, other.kroner));
    }

    public Money negated() {
        return of(Math.negateExact(kroner));
    }

    public boolean isPositive() {
        return kroner > 0;
    }

    public boolean isNegative() {
        return kroner < 0;
    }

    public boolean isZero() {
        return kroner == 0;
    }

    public boolean exceeds(Money other) {
        return kroner > other.kroner;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(kroner, other.kroner);
    }

    /** The amount as digits, such as {@code 105071000}. */
    @Override
    public String toString() {
        return Long.toString(kroner);
    }
}
