package no.tilsagn.queryservice.gate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import no.tilsagn.gate.PhaseDecision;
import no.tilsagn.project.Evidence;
import no.tilsagn.project.Gate;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.export.Column;
import no.tilsagn.queryservice.export.ExportTable;
import no.tilsagn.queryservice.readmodel.StoredRows;
import no.tilsagn.rule.RuleReference;
import org.springframework.stereotype.Component;

/** The decisions on phases as a table; the evidence by its references. */
@Component
class PhaseDecisionsTable implements ExportTable<PhaseDecision> {

    private static final List<Column<PhaseDecision>> COLUMNS = List.of(
            new Column<>("position", PhaseDecision::position),
            new Column<>("event", row -> row.event().sequence()),
            new Column<>("project", PhaseDecision::number),
            new Column<>("kind", PhaseDecision::kind),
            new Column<>("from", PhaseDecision::from),
            new Column<>("to", PhaseDecision::to),
            new Column<>(
                    "gate",
                    row -> Optional.ofNullable(row.gate()).map(Gate::code).orElse(null)),
            new Column<>("outcome", PhaseDecision::outcome),
            new Column<>(
                    "ruleVersion",
                    row -> Optional.ofNullable(row.rule())
                            .map(RuleReference::version)
                            .orElse(null)),
            new Column<>(
                    "evidence",
                    row -> row.evidence().stream().map(Evidence::reference).toList()),
            new Column<>(
                    "recommendations",
                    row -> row.recommendations().stream()
                            .map(each -> each.decision().reference())
                            .toList()),
            new Column<>("cause", PhaseDecision::cause),
            new Column<>("successor", PhaseDecision::successor),
            new Column<>("corrects", PhaseDecision::corrects),
            new Column<>("correctedBy", PhaseDecision::correctedBy),
            new Column<>("decision", row -> row.decision().reference()),
            new Column<>("decidedOn", row -> row.decision().decidedOn()));

    private final StoredRows rows;

    PhaseDecisionsTable(StoredRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "phase-decisions";
    }

    @Override
    public List<Column<PhaseDecision>> columns() {
        return COLUMNS;
    }

    @Override
    public void forEach(Snapshot snapshot, Locale language, Consumer<PhaseDecision> row) {
        rows.forEach(snapshot, GatesController.DECISIONS, row);
    }
}
