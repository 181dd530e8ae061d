package no.tilsagn.queryservice.account;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import no.tilsagn.account.AccountRow;
import no.tilsagn.account.AccountsReadModel;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.export.Column;
import no.tilsagn.queryservice.export.ExportTable;
import no.tilsagn.queryservice.readmodel.RowQuery;
import no.tilsagn.queryservice.readmodel.StoredRows;
import org.springframework.stereotype.Component;

/** The balance of every account, as a table. */
@Component
class AccountsTable implements ExportTable<AccountRow> {

    private static final RowQuery<AccountRow> QUERY = RowQuery.of(new AccountsReadModel(), AccountRow.class, "");
    private static final List<Column<AccountRow>> COLUMNS = List.of(
            new Column<>("account", AccountRow::account),
            new Column<>("kind", AccountRow::kind),
            new Column<>("year", AccountRow::year),
            new Column<>("line", AccountRow::line),
            new Column<>("label", AccountRow::label),
            new Column<>("balance", AccountRow::balance));

    private final StoredRows rows;

    AccountsTable(StoredRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public List<Column<AccountRow>> columns() {
        return COLUMNS;
    }

    @Override
    public void forEach(Snapshot snapshot, Locale language, Consumer<AccountRow> row) {
        rows.forEach(snapshot, QUERY, row);
    }
}
