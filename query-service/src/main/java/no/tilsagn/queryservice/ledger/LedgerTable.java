package no.tilsagn.queryservice.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.event.EventReference;
import no.tilsagn.ledger.LedgerEntry;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.export.Column;
import no.tilsagn.queryservice.export.ExportTable;
import no.tilsagn.queryservice.readmodel.StoredRows;
import no.tilsagn.rule.RuleReference;
import org.springframework.stereotype.Component;

/** The ledger as a table. */
@Component
class LedgerTable implements ExportTable<LedgerEntry> {

    private static final List<Column<LedgerEntry>> COLUMNS = List.of(
            new Column<>("position", LedgerEntry::position),
            new Column<>("ordinal", LedgerEntry::ordinal),
            new Column<>("effectiveOn", LedgerEntry::effectiveOn),
            new Column<>("recordedAt", LedgerEntry::recordedAt),
            new Column<>("type", LedgerEntry::type),
            new Column<>("role", LedgerEntry::role),
            new Column<>("from", LedgerEntry::from),
            new Column<>("to", LedgerEntry::to),
            new Column<>("amount", LedgerEntry::amount),
            new Column<>(
                    "decision",
                    entry -> Optional.ofNullable(entry.decision())
                            .map(DecisionReference::reference)
                            .orElse(null)),
            new Column<>(
                    "decidedOn",
                    entry -> Optional.ofNullable(entry.decision())
                            .map(DecisionReference::decidedOn)
                            .orElse(null)),
            new Column<>(
                    "rule",
                    entry -> Optional.ofNullable(entry.rule())
                            .map(RuleReference::rule)
                            .orElse(null)),
            new Column<>(
                    "ruleVersion",
                    entry -> Optional.ofNullable(entry.rule())
                            .map(RuleReference::version)
                            .orElse(null)),
            new Column<>(
                    "causeStream",
                    entry -> Optional.ofNullable(entry.cause())
                            .map(EventReference::aggregate)
                            .orElse(null)),
            new Column<>(
                    "causeSequence",
                    entry -> Optional.ofNullable(entry.cause())
                            .map(EventReference::sequence)
                            .orElse(null)));

    private final StoredRows rows;

    LedgerTable(StoredRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public List<Column<LedgerEntry>> columns() {
        return COLUMNS;
    }

    @Override
    public void forEach(Snapshot snapshot, Locale language, Consumer<LedgerEntry> row) {
        rows.forEach(snapshot, Ledger.ENTRIES, row);
    }
}
