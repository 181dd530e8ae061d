package no.tilsagn.queryservice.statement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.List;
import no.tilsagn.ledger.LedgerEntry;
import no.tilsagn.money.Account;
import no.tilsagn.money.Money;
import no.tilsagn.statement.Figure;

/**
 * A figure of the statement, opened to the bookings that sum to it.
 *
 * @param account of the line and label
 * @param total the figure, in whole kroner
 * @param entries in the order of the log
 */
record Explanation(Account account, Figure figure, Money total, List<Entry> entries) {

    /**
     * A booking, and what it does to the figure.
     *
     * @param adds in whole kroner; below zero where it takes away
     * @param sum of this and all before
     */
    record Entry(@JsonUnwrapped LedgerEntry booking, Money adds, Money sum) {}

    static Explanation of(Account account, Figure figure, List<LedgerEntry> ledger) {
        List<Entry> entries = new ArrayList<>();
        Money sum = Money.ZERO;
        for (LedgerEntry booking : ledger) {
            for (Figure.Change change : Figure.of(booking.booking())) {
                if (change.line().equals(account) && change.figure() == figure) {
                    sum = sum.plus(change.amount());
                    entries.add(new Entry(booking, change.amount(), sum));
                }
            }
        }
        return new Explanation(account, figure, sum, entries);
    }
}
