package no.tilsagn.queryservice.decision;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import no.tilsagn.board.Deputising;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.export.Column;
import no.tilsagn.queryservice.export.ExportTable;
import no.tilsagn.rule.RuleReference;
import org.springframework.stereotype.Component;

/** Every decision as a table. */
@Component
class DecisionsTable implements ExportTable<DecisionItem> {

    private static final List<Column<DecisionItem>> COLUMNS = List.of(
            new Column<>("decidedOn", item -> item.decision().decidedOn()),
            new Column<>("decision", item -> item.decision().reference()),
            new Column<>("kind", DecisionItem::kind),
            new Column<>("subject", DecisionItem::subject),
            new Column<>("sentence", DecisionItem::sentence),
            new Column<>("amount", DecisionItem::amount),
            new Column<>("rule", item -> rule(item).map(RuleReference::rule).orElse(null)),
            new Column<>(
                    "ruleVersion",
                    item -> rule(item).map(RuleReference::version).orElse(null)),
            new Column<>("authority", DecisionItem::authority),
            new Column<>(
                    "deputySeat", item -> deputising(item).map(Deputising::seat).orElse(null)),
            new Column<>(
                    "deputisingCause",
                    item -> deputising(item).map(Deputising::cause).orElse(null)),
            new Column<>("position", DecisionItem::position),
            new Column<>("type", DecisionItem::type),
            new Column<>("effectiveOn", DecisionItem::effectiveOn),
            new Column<>("recordedAt", DecisionItem::recordedAt),
            new Column<>("role", DecisionItem::role));

    private final Decisions decisions;

    DecisionsTable(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public String name() {
        return "decisions";
    }

    @Override
    public List<Column<DecisionItem>> columns() {
        return COLUMNS;
    }

    @Override
    public void forEach(Snapshot snapshot, Locale language, Consumer<DecisionItem> row) {
        decisions.forEach(snapshot, language, row);
    }

    private static Optional<Deputising> deputising(DecisionItem item) {
        return Optional.ofNullable(item.deputising());
    }

    private static Optional<RuleReference> rule(DecisionItem item) {
        return Optional.ofNullable(item.rule());
    }
}
