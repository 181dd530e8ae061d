package no.tilsagn.queryservice.ledger;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.List;
import no.tilsagn.ledger.LedgerEntry;
import no.tilsagn.money.Account;
import no.tilsagn.money.Money;

/**
 * A booking, and what it does to a figure.
 *
 * @param adds in whole kroner; below zero where it takes away
 * @param sum of this and all before
 */
public record ExplainedBooking(@JsonUnwrapped LedgerEntry booking, Money adds, Money sum) {

    /** The bookings that touch an account, with what each does to its balance. */
    static List<ExplainedBooking> of(Account account, List<LedgerEntry> bookings) {
        List<ExplainedBooking> explained = new ArrayList<>();
        Money sum = Money.ZERO;
        for (LedgerEntry booking : bookings) {
            Money adds = booking.to().equals(account)
                    ? booking.amount()
                    : booking.amount().negated();
            sum = sum.plus(adds);
            explained.add(new ExplainedBooking(booking, adds, sum));
        }
        return explained;
    }
}
