package no.tilsagn.queryservice.fundingapplication;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.fundingapplication.DecidedUnder;
import no.tilsagn.fundingapplication.FundingApplicationRow;
import no.tilsagn.fundingapplication.FundingApplicationsReadModel;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.export.Column;
import no.tilsagn.queryservice.export.ExportTable;
import no.tilsagn.queryservice.readmodel.RowQuery;
import no.tilsagn.queryservice.readmodel.StoredRows;
import org.springframework.stereotype.Component;

/** The funding applications as a table. */
@Component
class FundingApplicationsTable implements ExportTable<FundingApplicationRow> {

    private static final RowQuery<FundingApplicationRow> QUERY = RowQuery.of(
                    new FundingApplicationsReadModel(), FundingApplicationRow.class, "")
            .orderedBy(FundingApplicationsController.ORDER);
    private static final List<Column<FundingApplicationRow>> COLUMNS = List.of(
            new Column<>("id", FundingApplicationRow::id),
            new Column<>("version", FundingApplicationRow::version),
            new Column<>("status", FundingApplicationRow::status),
            new Column<>("year", FundingApplicationRow::year),
            new Column<>("line", FundingApplicationRow::line),
            new Column<>("label", FundingApplicationRow::label),
            new Column<>("amount", FundingApplicationRow::amount),
            new Column<>("kind", FundingApplicationRow::kind),
            new Column<>("recipient", FundingApplicationRow::recipient),
            new Column<>("purpose", FundingApplicationRow::purpose),
            new Column<>("submittedOn", FundingApplicationRow::submittedOn),
            new Column<>("granted", FundingApplicationRow::granted),
            new Column<>("reason", FundingApplicationRow::reason),
            new Column<>("closedOn", FundingApplicationRow::closedOn),
            new Column<>(
                    "decision",
                    row -> Optional.ofNullable(row.decision())
                            .map(DecisionReference::reference)
                            .orElse(null)),
            new Column<>(
                    "decidedOn",
                    row -> Optional.ofNullable(row.decision())
                            .map(DecisionReference::decidedOn)
                            .orElse(null)),
            new Column<>(
                    "authority",
                    row -> Optional.ofNullable(row.under())
                            .map(DecidedUnder::authority)
                            .orElse(null)),
            new Column<>(
                    "authorityRule",
                    row -> Optional.ofNullable(row.under())
                            .map(DecidedUnder::rule)
                            .orElse(null)),
            new Column<>(
                    "authorityRuleVersion",
                    row -> Optional.ofNullable(row.under())
                            .map(DecidedUnder::version)
                            .orElse(null)),
            new Column<>("letter", FundingApplicationRow::letter));

    private final StoredRows rows;

    FundingApplicationsTable(StoredRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "funding-applications";
    }

    @Override
    public List<Column<FundingApplicationRow>> columns() {
        return COLUMNS;
    }

    @Override
    public void forEach(Snapshot snapshot, Locale language, Consumer<FundingApplicationRow> row) {
        rows.forEach(snapshot, QUERY, row);
    }
}
