package no.tilsagn.account;

import java.time.Year;
import no.tilsagn.money.Account;
import no.tilsagn.money.AccountKind;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.readmodel.Row;
import org.jspecify.annotations.Nullable;

/**
 * What stands on one account.
 *
 * @param account its name
 * @param year none for the owners
 * @param line only for line, spent and carry
 * @param balance in − out, in whole kroner; all balances of a programme together are zero
 */
public record AccountRow(
        Account account,
        AccountKind kind,
        @Nullable Year year,
        @Nullable LineCode line,
        SourceLabel label,
        Money balance)
        implements Row {

    /** The row of an account that holds this much. */
    public static AccountRow of(Account account, Money balance) {
        return empty(account).plus(balance);
    }

    static AccountRow empty(Account account) {
        return new AccountRow(account, account.kind(), account.year(), account.line(), account.label(), Money.ZERO);
    }

    AccountRow plus(Money amount) {
        return new AccountRow(account, kind, year, line, label, balance.plus(amount));
    }

    @Override
    public String key() {
        return account.toString();
    }
}
