package no.tilsagn.queryservice.plan;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.plan.PlanLine;
import no.tilsagn.plan.PlanReadModel;
import no.tilsagn.plan.PlannedAmount;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.export.Column;
import no.tilsagn.queryservice.export.ExportTable;
import no.tilsagn.queryservice.readmodel.RowQuery;
import no.tilsagn.queryservice.readmodel.StoredRows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The lines of all plans as a table, a row for each label they have an amount under. */
@Component
class PlanLinesTable implements ExportTable<PlanLinesTable.Planned> {

    private static final RowQuery<PlanLine> QUERY = RowQuery.of(new PlanReadModel(), PlanLine.class, "year/")
            .with("row", "LINE")
            .orderedBy("row ->> 'year', (row ->> 'order')::int");
    private static final List<Column<PlanLinesTable.Planned>> COLUMNS = List.of(
            new Column<>("year", row -> row.line().year()),
            new Column<>("order", row -> row.line().order()),
            new Column<>("block", row -> row.line().block()),
            new Column<>("line", row -> row.line().line()),
            new Column<>("name", row -> row.line().name()),
            new Column<>("recipient", row -> row.line().recipient()),
            new Column<>("label", Planned::label),
            new Column<>("carryOver", Planned::carryOver),
            new Column<>("applied", Planned::applied),
            new Column<>("total", Planned::total),
            new Column<>("noMoreApplications", row -> row.line().noMoreApplications()),
            new Column<>("flagLifted", row -> row.line().flagLifted()));

    private final StoredRows rows;

    PlanLinesTable(StoredRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "plan-lines";
    }

    @Override
    public List<Column<PlanLinesTable.Planned>> columns() {
        return COLUMNS;
    }

    @Override
    public void forEach(Snapshot snapshot, Locale language, Consumer<PlanLinesTable.Planned> row) {
        rows.forEach(snapshot, QUERY, line -> Planned.of(line).forEach(row));
    }

    /**
     * What a plan gives a line under a label.
     *
     * @param amount none before the plan is adopted
     */
    record Planned(PlanLine line, @Nullable PlannedAmount amount) {

        static List<Planned> of(PlanLine line) {
            return line.amounts().isEmpty()
                    ? List.of(new Planned(line, null))
                    : line.amounts().stream()
                            .map(amount -> new Planned(line, amount))
                            .toList();
        }

        SourceLabel label() {
            return amount == null ? line.label() : amount.label();
        }

        @Nullable Money carryOver() {
            return amount == null ? null : amount.carryOver();
        }

        @Nullable Money applied() {
            return amount == null ? null : amount.applied();
        }

        @Nullable Money total() {
            return amount == null ? null : amount.carryOver().plus(amount.applied());
        }
    }
}
