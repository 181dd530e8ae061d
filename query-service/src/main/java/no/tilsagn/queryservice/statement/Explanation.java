package no.tilsagn.queryservice.statement;

import java.util.ArrayList;
import java.util.List;
import no.tilsagn.ledger.LedgerEntry;
import no.tilsagn.money.Account;
import no.tilsagn.money.Money;
import no.tilsagn.queryservice.ledger.ExplainedBooking;
import no.tilsagn.statement.Figure;

/**
 * A figure of the statement, opened to the bookings that sum to it.
 *
 * @param account of the line and label
 * @param total the figure, in whole kroner
 * @param entries in the order of the log
 */
record Explanation(Account account, Figure figure, Money total, List<ExplainedBooking> entries) {

    static Explanation of(Account account, Figure figure, List<LedgerEntry> ledger) {
        List<ExplainedBooking> entries = new ArrayList<>();
        Money sum = Money.ZERO;
        for (LedgerEntry booking : ledger) {
            for (Figure.Change change : Figure.of(booking.booking())) {
                if (change.line().equals(account) && change.figure() == figure) {
                    sum = sum.plus(change.amount());
                    entries.add(new ExplainedBooking(booking, change.amount(), sum));
                }
            }
        }
        return new Explanation(account, figure, sum, entries);
    }
}
