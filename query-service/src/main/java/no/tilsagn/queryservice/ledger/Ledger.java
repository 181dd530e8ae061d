package no.tilsagn.queryservice.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.tilsagn.ledger.LedgerEntry;
import no.tilsagn.ledger.LedgerReadModel;
import no.tilsagn.money.Account;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.readmodel.RowQuery;
import no.tilsagn.queryservice.readmodel.StoredRows;
import org.springframework.stereotype.Component;

/** The ledger as the features read it. */
@Component
public class Ledger {

    static final RowQuery<LedgerEntry> ENTRIES = RowQuery.of(new LedgerReadModel(), LedgerEntry.class, "");

    private final StoredRows rows;

    Ledger(StoredRows rows) {
        this.rows = rows;
    }

    /** Every booking that touched an account, in the order of the log. */
    public List<LedgerEntry> of(Snapshot snapshot, Account account) {
        List<LedgerEntry> entries = new ArrayList<>();
        entries.addAll(rows.list(snapshot, ENTRIES.with("from", account)));
        entries.addAll(rows.list(snapshot, ENTRIES.with("to", account)));
        entries.sort(Comparator.comparing(LedgerEntry::key));
        return entries;
    }

    /** Every booking that one snapshot looks at and another does not, in the order of the log. */
    public List<LedgerEntry> unseen(Snapshot snapshot, Snapshot from) {
        return rows.list(snapshot, ENTRIES.unseenFrom(from));
    }
}
