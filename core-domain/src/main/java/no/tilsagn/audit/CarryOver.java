package no.tilsagn.audit;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import no.tilsagn.budget.Bookings;
import no.tilsagn.budget.BudgetAdopted;
import no.tilsagn.budget.BudgetEvent;
import no.tilsagn.event.Recorded;
import no.tilsagn.money.Account;
import no.tilsagn.money.AccountKind;
import no.tilsagn.money.Balances;
import no.tilsagn.money.LineAmount;
import no.tilsagn.money.Money;
import no.tilsagn.yearend.YearClosed;

/** A closed year holds nothing, carried over what was left on each line, and the next one opened with just that. */
final class CarryOver implements Check {

    private final List<Finding> found = new ArrayList<>();
    private final Map<Year, Long> closed = new TreeMap<>();
    private final TreeSet<Year> adopted = new TreeSet<>();
    private Balances balances = Balances.NONE;
    private long last;

    @Override
    public Claim claim() {
        return Claim.CARRY_OVER;
    }

    @Override
    public void look(Recorded recorded) {
        if (!(recorded.event() instanceof BudgetEvent event)) {
            return;
        }
        last = recorded.position();
        if (event instanceof YearClosed e) {
            closed.put(e.year(), recorded.position());
            e.lines().forEach(line -> left(recorded, e.year(), line));
        } else if (event instanceof BudgetAdopted e) {
            adopted.add(e.year());
        }
        balances = balances.after(Bookings.of(event));
    }

    private void left(Recorded recorded, Year year, LineAmount carried) {
        Account account = Account.line(year, carried.line(), carried.label());
        Money left = balances.of(account);
        if (!left.equals(carried.amount())) {
            found.add(Finding.at(
                    recorded.position(),
                    "carried-over-differs-from-rest",
                    "account",
                    account,
                    "left",
                    left,
                    "carriedOver",
                    carried.amount()));
        }
    }

    @Override
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>(found);
        balances.byAccount().forEach((account, balance) -> {
            if (!balance.isZero() && account.kind() == AccountKind.LINE && closed.containsKey(account.year())) {
                all.add(Finding.at(last, "closed-year-holds-money", "account", account, "balance", balance));
            }
            if (!balance.isZero() && account.kind() == AccountKind.CARRY && isSettled(account)) {
                all.add(Finding.at(last, "opening-differs-from-rest", "account", account, "difference", balance));
            }
        });
        return all;
    }

    /** Both what one year left and what the next one opened with are known. */
    private boolean isSettled(Account carry) {
        Year into = Objects.requireNonNull(carry.year());
        return closed.containsKey(into.minusYears(1)) && adopted.contains(into);
    }
}
