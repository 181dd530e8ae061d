package no.tilsagn.rehearsal;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilsagn.account.AccountRow;
import no.tilsagn.readmodel.FoldedRows;
import no.tilsagn.statement.StatementRow;

/**
 * The year-end statement and the accounts at a moment, by key.
 *
 * @param statementDigest of the statement's rows, as read models are compared by
 */
public record Figures(
        SortedMap<String, StatementRow> statement, SortedMap<String, AccountRow> accounts, String statementDigest) {

    public Figures {
        statement = Collections.unmodifiableSortedMap(new TreeMap<>(statement));
        accounts = Collections.unmodifiableSortedMap(new TreeMap<>(accounts));
    }

    static Figures of(FoldedRows<StatementRow> statement, FoldedRows<AccountRow> accounts) {
        return new Figures(statement.all(), accounts.all(), statement.digest());
    }
}
