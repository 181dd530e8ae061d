package no.tilsagn.queryservice.report;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.readmodel.RowQuery;
import no.tilsagn.queryservice.readmodel.StoredRows;
import no.tilsagn.statement.StatementLine;
import no.tilsagn.statement.StatementReadModel;
import no.tilsagn.statement.StatementYear;
import org.springframework.stereotype.Component;

/** Reads the year-end statement of one year. */
@Component
class StatementOfYear {

    private static final StatementReadModel READ_MODEL = new StatementReadModel();

    private final StoredRows rows;

    StatementOfYear(StoredRows rows) {
        this.rows = rows;
    }

    List<StatementLine> lines(Snapshot snapshot, Year year) {
        return rows.list(snapshot, RowQuery.of(READ_MODEL, StatementLine.class, StatementLine.keyPrefix(year)));
    }

    /** The decision that closed the year; none while it is open. */
    Optional<DecisionReference> closing(Snapshot snapshot, Year year) {
        return rows.find(snapshot, READ_MODEL, StatementYear.key(year))
                .map(StatementYear.class::cast)
                .map(StatementYear::closing);
    }
}
