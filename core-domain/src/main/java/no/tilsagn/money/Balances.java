package no.tilsagn.money;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The balance of every account that has been booked on. All balances together are always zero.
 *
 * @param byAccount balance in whole kroner per account, in the order of account names
 */
public record Balances(SortedMap<Account, Money> byAccount) {

    public static final Balances NONE = new Balances(Collections.emptySortedMap());

    public Balances {
        byAccount = Collections.unmodifiableSortedMap(byAccount);
    }

    /** The balances after the bookings. */
    public Balances after(List<Booking> bookings) {
        if (bookings.isEmpty()) {
            return this;
        }
        TreeMap<Account, Money> balances = new TreeMap<>(byAccount);
        for (Booking booking : bookings) {
            balances.merge(booking.from(), booking.amount().negated(), Money::plus);
            balances.merge(booking.to(), booking.amount(), Money::plus);
        }
        return new Balances(balances);
    }

    /** What stands on an account, zero when nothing was ever booked on it. */
    public Money of(Account account) {
        return byAccount.getOrDefault(account, Money.ZERO);
    }

    /** The sum over all accounts of a kind. */
    public Money sum(AccountKind kind) {
        Collection<Money> amounts = byAccount.entrySet().stream()
                .filter(entry -> entry.getKey().kind() == kind)
                .map(java.util.Map.Entry::getValue)
                .toList();
        return Money.sum(amounts);
    }
}
