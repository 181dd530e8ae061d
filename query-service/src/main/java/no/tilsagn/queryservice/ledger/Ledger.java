package no.tilsagn.queryservice.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.tilsagn.ledger.LedgerEntry;
import no.tilsagn.ledger.LedgerReadModel;
import no.tilsagn.money.Account;
import no.tilsagn.money.Balances;
import no.tilsagn.programme.ProgrammeId;
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

    /** What stood on every account that was booked on. */
    public Balances balances(ProgrammeId programme, Moment moment) {
        return Balances.NONE.after(rows.list(programme, moment.of(ENTRIES)).stream()
                .map(LedgerEntry::booking)
                .toList());
    }

    /** Every booking that touched an account, in the order of the log. */
    public List<LedgerEntry> of(ProgrammeId programme, Account account, Moment moment) {
        List<LedgerEntry> entries = new ArrayList<>();
        entries.addAll(rows.list(programme, moment.of(ENTRIES).with("from", account)));
        entries.addAll(rows.list(programme, moment.of(ENTRIES).with("to", account)));
        entries.sort(Comparator.comparing(LedgerEntry::key));
        return entries;
    }
}
