package no.tilsagn.queryservice.portfolio;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import no.tilsagn.portfolio.PortfolioEntry;
import no.tilsagn.portfolio.PortfolioReadModel;
import no.tilsagn.project.AccountingNumber;
import no.tilsagn.project.Alias;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.export.Column;
import no.tilsagn.queryservice.export.ExportTable;
import no.tilsagn.queryservice.readmodel.RowQuery;
import no.tilsagn.queryservice.readmodel.StoredRows;
import org.springframework.stereotype.Component;

/** The portfolio as a table; its money line by line is among the accounts. */
@Component
class PortfolioTable implements ExportTable<PortfolioItem> {

    private static final RowQuery<PortfolioEntry> QUERY = RowQuery.of(
                    new PortfolioReadModel(), PortfolioEntry.class, PortfolioEntry.KEY_PREFIX)
            .orderedBy(Portfolio.ORDER);
    private static final List<Column<PortfolioItem>> COLUMNS = List.of(
            new Column<>("id", PortfolioItem::id),
            new Column<>("kind", PortfolioItem::kind),
            new Column<>("number", PortfolioItem::number),
            new Column<>("name", PortfolioItem::name),
            new Column<>("phase", PortfolioItem::phase),
            new Column<>("phaseBasis", PortfolioItem::phaseBasis),
            new Column<>("status", PortfolioItem::status),
            new Column<>("youth", PortfolioItem::youth),
            new Column<>("owners", PortfolioItem::owners),
            new Column<>("startMonth", PortfolioItem::startMonth),
            new Column<>("endMonth", PortfolioItem::endMonth),
            new Column<>(
                    "accountingNumberState",
                    item -> Optional.ofNullable(item.accountingNumber())
                            .map(AccountingNumber::state)
                            .orElse(null)),
            new Column<>(
                    "accountingNumber",
                    item -> Optional.ofNullable(item.accountingNumber())
                            .map(AccountingNumber::number)
                            .orElse(null)),
            new Column<>(
                    "buildsOn",
                    item -> item.buildsOn().stream()
                            .map(on -> on.project() == null ? "NOT_NAMED" : on.project())
                            .toList()),
            new Column<>("budgetOnly", PortfolioItem::budgetOnly),
            new Column<>(
                    "aliases", item -> item.aliases().stream().map(Alias::name).toList()),
            new Column<>("takenOverBy", PortfolioItem::takenOverBy),
            new Column<>("version", PortfolioItem::version),
            new Column<>("available", PortfolioItem::available));

    private final StoredRows rows;

    PortfolioTable(StoredRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "portfolio";
    }

    @Override
    public List<Column<PortfolioItem>> columns() {
        return COLUMNS;
    }

    @Override
    public void forEach(Snapshot snapshot, Locale language, Consumer<PortfolioItem> row) {
        rows.forEach(snapshot, QUERY, entry -> row.accept(PortfolioItem.of(entry)));
    }
}
