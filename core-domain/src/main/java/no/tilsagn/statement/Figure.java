package no.tilsagn.statement;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.tilsagn.money.Account;
import no.tilsagn.money.AccountKind;
import no.tilsagn.money.Booking;
import no.tilsagn.money.Money;

/**
 * The booked figures of a line under a label in a year. Which one a booking adds to follows from the two accounts it
 * moves money between, so that the figures add up to the balances by themselves: opening + granted + moved in − moved out
 * + split − spent = returned + carried over + what is left.
 */
public enum Figure {
    OPENING,
    GRANTED,
    MOVED_IN,
    MOVED_OUT,
    SPLIT,
    SPENT,
    RETURNED,
    CARRIED_OVER;

    /**
     * What a booking adds to a figure.
     *
     * @param line the line's account
     * @param amount in whole kroner; below zero where it takes away
     */
    public record Change(Account line, Figure figure, Money amount) {}

    /** What a booking adds, to each line it touches. */
    public static List<Change> of(Booking booking) {
        return Stream.concat(
                        side(booking.to(), booking.from(), booking.amount()),
                        side(booking.from(), booking.to(), booking.amount().negated()))
                .toList();
    }

    /** What a line's account receives from another, or pays to it where the amount is below zero. */
    private static Stream<Change> side(Account line, Account other, Money amount) {
        if (line.kind() != AccountKind.LINE) {
            return Stream.empty();
        }
        return Stream.of(
                switch (other.kind()) {
                    case OWNER -> new Change(line, OPENING, amount);
                    case FRAME -> new Change(line, GRANTED, amount);
                    case SPENT -> new Change(line, SPENT, amount.negated());
                    case RETURNED -> new Change(line, RETURNED, amount.negated());
                    case CARRY ->
                        Objects.equals(other.year(), line.year())
                                ? new Change(line, OPENING, amount)
                                : new Change(line, CARRIED_OVER, amount.negated());
                    case LINE -> between(line, other, amount);
                });
    }

    private static Change between(Account line, Account other, Money amount) {
        if (Objects.equals(line.line(), other.line())) {
            return new Change(line, SPLIT, amount);
        }
        return amount.isNegative() ? new Change(line, MOVED_OUT, amount.negated()) : new Change(line, MOVED_IN, amount);
    }
}
