package no.tilsagn.queryservice.export;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.tilsagn.event.EventType;
import no.tilsagn.queryservice.journal.StoredEvent;
import no.tilsagn.queryservice.problem.Problem;
import no.tilsagn.queryservice.problem.ProblemException;
import org.springframework.stereotype.Component;

/** Every table there is, and what of each is public. */
@Component
class Tables {

    private final List<ExportTable<?>> tables;
    private final PublicView publicView;

    Tables(List<ExportTable<?>> tables, PublicView publicView) {
        this.tables =
                tables.stream().sorted(Comparator.comparing(ExportTable::name)).toList();
        this.publicView = publicView;
        publicView.requireKnown(known());
    }

    List<ExportTable<?>> all() {
        return tables;
    }

    /** @throws ProblemException when there is no table of the name */
    ExportTable<?> named(String name) {
        return tables.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.UNKNOWN_TABLE, name));
    }

    /**
     * The columns of a table that a view shows.
     *
     * @throws ProblemException when it shows nothing of the table
     */
    <R> List<Column<R>> columns(ExportTable<R> table, View view) {
        if (view == View.FULL) {
            return table.columns();
        }
        if (publicView.exemptTables().contains(table.name())) {
            throw new ProblemException(Problem.NOT_PUBLIC, table.name());
        }
        return table.columns().stream().filter(publicView::shows).toList();
    }

    private Set<String> known() {
        Set<String> names = new HashSet<>();
        for (ExportTable<?> table : tables) {
            names.add(table.name());
            table.columns().forEach(column -> names.add(column.name()));
        }
        names.addAll(fields(StoredEvent.class));
        for (EventType type : EventType.values()) {
            names.add(type.eventName());
            names.addAll(fields(type.eventClass()));
        }
        return names;
    }

    private static List<String> fields(Class<?> type) {
        return new ArrayList<>(Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList());
    }
}
