package no.tilsagn.queryservice.replay;

import no.tilsagn.account.AccountRow;
import no.tilsagn.money.Account;
import no.tilsagn.money.Money;
import no.tilsagn.replay.RowChange;

/**
 * An account that an event booked on.
 *
 * @param before in whole kroner
 * @param after in whole kroner
 */
record ChangedBalance(Account account, Money before, Money after, Money change) {

    static ChangedBalance of(RowChange<AccountRow> row) {
        Money before = row.before() == null ? Money.ZERO : row.before().balance();
        Money after = row.after().balance();
        return new ChangedBalance(row.after().account(), before, after, after.minus(before));
    }
}
