package no.tilsagn.queryservice.plan;

import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import no.tilsagn.money.LineCode;
import no.tilsagn.portfolio.EntryOfLine;
import no.tilsagn.portfolio.PortfolioEntry;
import no.tilsagn.portfolio.PortfolioReadModel;
import no.tilsagn.portfolio.RegisterEntry;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.readmodel.RowQuery;
import no.tilsagn.queryservice.readmodel.StoredRows;
import org.springframework.stereotype.Component;

/** What the register says of the projects and focus areas that budget lines are for. */
@Component
class RegisteredLines {

    private static final PortfolioReadModel PORTFOLIO = new PortfolioReadModel();
    private static final RowQuery<PortfolioEntry> ENTRIES =
            RowQuery.of(PORTFOLIO, PortfolioEntry.class, PortfolioEntry.KEY_PREFIX);

    private final StoredRows rows;

    RegisteredLines(StoredRows rows) {
        this.rows = rows;
    }

    /** By line; without the lines that are for neither. */
    Map<LineCode, RegisterEntry> of(Snapshot snapshot, Year year) {
        Map<String, RegisterEntry> entries = new HashMap<>();
        rows.list(snapshot, ENTRIES).forEach(entry -> entries.put(entry.id(), entry.register()));
        Map<LineCode, RegisterEntry> lines = new HashMap<>();
        rows.list(snapshot, RowQuery.of(PORTFOLIO, EntryOfLine.class, EntryOfLine.keys(year)))
                .forEach(line -> {
                    if (line.entry() != null) {
                        lines.put(line.line(), entries.get(line.entry()));
                    }
                });
        return lines;
    }
}
