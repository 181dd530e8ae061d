package no.tilsagn.queryservice.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilsagn.ledger.LedgerEntry;
import no.tilsagn.money.Account;
import no.tilsagn.money.Money;

/**
 * An account that has another balance, with what was booked on it.
 *
 * @param before in whole kroner
 * @param after in whole kroner
 * @param bookings that the one moment sees and the other does not; what they add is the change
 */
record ChangedAccount(Account account, Money before, Money after, Money change, List<Booked> bookings) {

    /**
     * A booking, and what it makes of the difference.
     *
     * @param adds in whole kroner; a booking that only the earlier view sees is taken away again
     */
    record Booked(LedgerEntry booking, Money adds) {}

    /** The accounts that were booked on, by name. */
    static List<ChangedAccount> of(
            Map<Account, Money> before,
            Map<Account, Money> after,
            List<LedgerEntry> added,
            List<LedgerEntry> takenAway) {
        SortedMap<Account, List<Booked>> bookings = new TreeMap<>();
        added.forEach(booking -> put(bookings, booking, booking.amount()));
        takenAway.forEach(booking -> put(bookings, booking, booking.amount().negated()));
        return bookings.entrySet().stream()
                .map(booked -> of(
                        booked.getKey(),
                        before.getOrDefault(booked.getKey(), Money.ZERO),
                        after.getOrDefault(booked.getKey(), Money.ZERO),
                        booked.getValue()))
                .toList();
    }

    private static ChangedAccount of(Account account, Money before, Money after, List<Booked> bookings) {
        Money booked = Money.sum(bookings.stream().map(Booked::adds).toList());
        Money change = after.minus(before);
        if (!booked.equals(change)) {
            throw new IllegalStateException("%s changed by %s, but %s was booked".formatted(account, change, booked));
        }
        return new ChangedAccount(account, before, after, change, bookings);
    }

    private static void put(Map<Account, List<Booked>> bookings, LedgerEntry booking, Money amount) {
        bookings.computeIfAbsent(booking.to(), account -> new ArrayList<>()).add(new Booked(booking, amount));
        bookings.computeIfAbsent(booking.from(), account -> new ArrayList<>())
                .add(new Booked(booking, amount.negated()));
    }
}
