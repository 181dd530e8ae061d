package no.tilsagn.portfolio;

import java.time.Year;
import java.util.Objects;
import no.tilsagn.money.Account;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;

/**
 * What an entry has on one line of one year under one label.
 *
 * @param balance of the line's account, in whole kroner
 */
public record LineBalance(Year year, LineCode line, SourceLabel label, Money balance) {

    static LineBalance of(Account account, Money balance) {
        return new LineBalance(
                Objects.requireNonNull(account.year()),
                Objects.requireNonNull(account.line()),
                account.label(),
                balance);
    }

    Account account() {
        return Account.line(year, line, label);
    }
}
