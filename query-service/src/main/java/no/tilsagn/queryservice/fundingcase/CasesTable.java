package no.tilsagn.queryservice.fundingcase;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import no.tilsagn.board.Deputising;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.export.Column;
import no.tilsagn.queryservice.export.ExportTable;
import org.springframework.stereotype.Component;

/** The list of cases as a table. */
@Component
class CasesTable implements ExportTable<CasesTable.Measured> {

    private static final List<Column<Measured>> COLUMNS = List.of(
            new Column<>("id", row -> row.item().id()),
            new Column<>("year", row -> row.item().year()),
            new Column<>("line", row -> row.item().line()),
            new Column<>("label", row -> row.item().label()),
            new Column<>("amount", row -> row.item().amount()),
            new Column<>("recipient", row -> row.item().recipient()),
            new Column<>(
                    "project",
                    row -> Optional.ofNullable(row.item().project())
                            .map(ProjectBeside::number)
                            .orElse(null)),
            new Column<>(
                    "phase",
                    row -> Optional.ofNullable(row.item().project())
                            .map(ProjectBeside::phase)
                            .orElse(null)),
            new Column<>("status", row -> row.item().status()),
            new Column<>("authority", row -> row.item().authority()),
            new Column<>(
                    "authorityRule",
                    row -> Optional.ofNullable(row.item().authorityRule())
                            .map(RuleReference::rule)
                            .orElse(null)),
            new Column<>(
                    "authorityRuleVersion",
                    row -> Optional.ofNullable(row.item().authorityRule())
                            .map(RuleReference::version)
                            .orElse(null)),
            new Column<>("receivedOn", row -> row.item().receivedOn()),
            new Column<>("deadline", row -> row.item().deadline()),
            new Column<>("suggestedRecusals", row -> row.item().suggestedRecusals()),
            new Column<>("decidedOn", row -> row.item().decidedOn()),
            new Column<>(
                    "deputySeat",
                    row -> Optional.ofNullable(row.item().deputising())
                            .map(Deputising::seat)
                            .orElse(null)),
            new Column<>(
                    "deputisingCause",
                    row -> Optional.ofNullable(row.item().deputising())
                            .map(Deputising::cause)
                            .orElse(null)),
            new Column<>("dueOn", row -> row.item().time().dueOn()),
            new Column<>(
                    "dueRule",
                    row -> Optional.ofNullable(row.item().time().dueRule())
                            .map(RuleReference::rule)
                            .orElse(null)),
            new Column<>(
                    "dueRuleVersion",
                    row -> Optional.ofNullable(row.item().time().dueRule())
                            .map(RuleReference::version)
                            .orElse(null)),
            new Column<>("workingDaysUsed", row -> row.item().time().workingDaysUsed()),
            new Column<>("overdue", row -> row.item().time().overdue()),
            new Column<>("decidedLate", row -> row.item().time().decidedLate()),
            new Column<>("asOf", Measured::asOf));

    private final CaseList cases;

    CasesTable(CaseList cases) {
        this.cases = cases;
    }

    @Override
    public String name() {
        return "cases";
    }

    @Override
    public List<Column<Measured>> columns() {
        return COLUMNS;
    }

    @Override
    public void forEach(Snapshot snapshot, Locale language, Consumer<Measured> row) {
        LocalDate today = cases.today(snapshot);
        cases.of(snapshot, null, today).forEach(item -> row.accept(new Measured(item, today)));
    }

    /**
     * A case, with the day it is measured to.
     *
     * @param asOf the day of the present in Oslo, where no moment was asked for
     */
    record Measured(CaseItem item, LocalDate asOf) {}
}
