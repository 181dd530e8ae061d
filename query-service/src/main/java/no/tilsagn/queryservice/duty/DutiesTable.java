package no.tilsagn.queryservice.duty;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.duty.DutyHolder;
import no.tilsagn.duty.SamePerson;
import no.tilsagn.project.Gate;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.export.Column;
import no.tilsagn.queryservice.export.ExportTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The separation of duties as a table; whoever had a duty by actor and role, whoever had more than one by actor. */
@Component
class DutiesTable implements ExportTable<DutiesItem> {

    private static final List<Column<DutiesItem>> COLUMNS = List.of(
            new Column<>("position", DutiesItem::position),
            new Column<>("application", application(ApplicationDecided::id)),
            new Column<>("line", application(ApplicationDecided::line)),
            new Column<>("amount", application(ApplicationDecided::amount)),
            new Column<>("project", phase(PhaseDecided::number)),
            new Column<>("kind", item -> either(item, ApplicationDecided::kind, PhaseDecided::kind)),
            new Column<>(
                    "gate",
                    phase(decided ->
                            Optional.ofNullable(decided.gate()).map(Gate::code).orElse(null))),
            new Column<>("outcome", item -> either(item, ApplicationDecided::outcome, PhaseDecided::outcome)),
            new Column<>("authority", DutiesItem::authority),
            new Column<>(
                    "decision",
                    item -> Optional.ofNullable(item.decision())
                            .map(DecisionReference::reference)
                            .orElse(null)),
            new Column<>("withinLeadersOwnLimit", DutiesItem::withinLeadersOwnLimit),
            new Column<>(
                    "prepared",
                    item -> item.prepared().stream().map(DutiesTable::said).toList()),
            new Column<>(
                    "recommended",
                    item -> item.recommended().stream().map(DutiesTable::said).toList()),
            new Column<>(
                    "decided",
                    item -> Optional.ofNullable(item.decided())
                            .map(DutiesTable::said)
                            .orElse(null)),
            new Column<>("recorded", item -> said(item.recorded())),
            new Column<>(
                    "same", item -> item.same().stream().map(SamePerson::actor).toList()));

    private final DutiesReport report;

    DutiesTable(DutiesReport report) {
        this.report = report;
    }

    private static Function<DutiesItem, @Nullable Object> application(
            Function<ApplicationDecided, @Nullable Object> value) {
        return item -> item.application() == null ? null : value.apply(item.application());
    }

    private static Function<DutiesItem, @Nullable Object> phase(Function<PhaseDecided, @Nullable Object> value) {
        return item -> item.phase() == null ? null : value.apply(item.phase());
    }

    private static @Nullable Object either(
            DutiesItem item,
            Function<ApplicationDecided, @Nullable Object> ofApplication,
            Function<PhaseDecided, @Nullable Object> ofPhase) {
        return item.application() == null ? phase(ofPhase).apply(item) : ofApplication.apply(item.application());
    }

    private static String said(DutyHolder holder) {
        return holder.actor() + " (" + holder.role() + ")";
    }

    @Override
    public String name() {
        return "separation-of-duties";
    }

    @Override
    public List<Column<DutiesItem>> columns() {
        return COLUMNS;
    }

    @Override
    public void forEach(Snapshot snapshot, Locale language, Consumer<DutiesItem> row) {
        report.all(snapshot).forEach(row);
    }

    @Override
    public boolean isOversight() {
        return true;
    }
}
