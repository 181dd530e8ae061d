package no.tilsagn.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.tilsagn.budget.Bookings;
import no.tilsagn.budget.BudgetEvent;
import no.tilsagn.event.Recorded;
import no.tilsagn.fundingapplication.FundingApplicationApproved;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.money.Account;
import no.tilsagn.money.Balances;
import no.tilsagn.money.Money;
import no.tilsagn.transfer.FundsTransferred;
import no.tilsagn.transfer.SourcesSplit;

/** Nothing is paid out of an account that has less, and a grant and its transfer are one fact, once. */
final class EveryKrone implements Check {

    private final List<Finding> found = new ArrayList<>();
    private final Map<FundingApplicationId, Granted> notYetTransferred = new HashMap<>();
    private final Set<FundingApplicationId> granted = new HashSet<>();
    private Balances balances = Balances.NONE;

    private record Granted(long position, Money amount) {}

    @Override
    public Claim claim() {
        return Claim.EVERY_KRONE;
    }

    @Override
    public void look(Recorded recorded) {
        if (recorded.event() instanceof FundingApplicationApproved e) {
            if (!granted.add(e.application())) {
                add(recorded, "granted-twice", "application", e.application(), "granted", e.granted());
            }
            notYetTransferred.put(e.application(), new Granted(recorded.position(), e.granted()));
        }
        if (recorded.event() instanceof BudgetEvent e) {
            balances = balances.after(Bookings.of(e));
            if (e instanceof FundsTransferred transfer) {
                transferred(recorded, transfer);
                covered(recorded, transfer.from(), transfer.amount());
            } else if (e instanceof SourcesSplit split) {
                covered(recorded, Account.line(split.year(), split.line(), split.label()), Money.ZERO);
            }
        }
    }

    private void transferred(Recorded recorded, FundsTransferred e) {
        if (e.application() == null) {
            return;
        }
        Granted grant = notYetTransferred.remove(e.application());
        if (grant == null) {
            add(recorded, "transfer-without-grant", "application", e.application(), "amount", e.amount());
        } else if (!grant.amount().equals(e.amount())) {
            add(
                    recorded,
                    "transfer-differs-from-grant",
                    "application",
                    e.application(),
                    "granted",
                    grant.amount(),
                    "transferred",
                    e.amount());
        }
    }

    private void covered(Recorded recorded, Account account, Money amount) {
        if (balances.of(account).isNegative()) {
            add(recorded, "overdrawn", "account", account, "amount", amount, "balance", balances.of(account));
        }
    }

    private void add(Recorded recorded, String code, Object... facts) {
        found.add(Finding.at(recorded.position(), code, facts));
    }

    @Override
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>(found);
        notYetTransferred.forEach((application, grant) -> all.add(Finding.at(
                grant.position(), "grant-without-transfer", "application", application, "granted", grant.amount())));
        return all;
    }
}
