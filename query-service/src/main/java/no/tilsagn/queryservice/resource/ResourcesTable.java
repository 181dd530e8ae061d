package no.tilsagn.queryservice.resource;

import java.util.List;
import no.tilsagn.queryservice.export.Column;
import no.tilsagn.queryservice.readmodel.StoredRows;
import no.tilsagn.queryservice.register.RegisterTable;
import no.tilsagn.resource.ResourcesRow;
import org.springframework.stereotype.Component;

/** The administrative resources by year as a table. */
@Component
class ResourcesTable extends RegisterTable<ResourcesRow> {

    ResourcesTable(StoredRows rows) {
        super(
                rows,
                "resources",
                ResourcesController.ENTRIES,
                List.of(
                        new Column<>("year", ResourcesRow::year),
                        new Column<>("version", ResourcesRow::version),
                        new Column<>(
                                "resources",
                                row -> row.resources().stream()
                                        .map(resource -> resource.kind() + " "
                                                + (resource.number() == null ? "NOT_STATED" : resource.number()))
                                        .toList()),
                        new Column<>("revisedOn", ResourcesRow::revisedOn)));
    }
}
