package no.tilsagn.queryservice.statement;

import java.time.Year;
import java.util.Set;
import java.util.stream.Collectors;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.readmodel.RowQuery;
import no.tilsagn.queryservice.readmodel.StoredRows;
import no.tilsagn.statement.StatementReadModel;
import no.tilsagn.statement.StatementYear;

/** Which years are closed. */
final class ClosedYears {

    private static final RowQuery<StatementYear> YEARS =
            RowQuery.of(new StatementReadModel(), StatementYear.class, "year/");

    private ClosedYears() {}

    static Set<Year> of(StoredRows rows, Snapshot snapshot) {
        return rows.list(snapshot, YEARS).stream()
                .filter(year -> year.closing() != null)
                .map(StatementYear::year)
                .collect(Collectors.toSet());
    }
}
