package no.tilsagn.queryservice.goal;

import java.util.List;
import no.tilsagn.goal.GoalRow;
import no.tilsagn.queryservice.export.Column;
import no.tilsagn.queryservice.readmodel.StoredRows;
import no.tilsagn.queryservice.register.RegisterTable;
import org.springframework.stereotype.Component;

/** The goals as a table. */
@Component
class GoalTable extends RegisterTable<GoalRow> {

    GoalTable(StoredRows rows) {
        super(
                rows,
                "goals",
                GoalController.ENTRIES,
                List.of(
                        new Column<>("code", row -> row.code().value()),
                        new Column<>("version", GoalRow::version),
                        new Column<>("level", GoalRow::level),
                        new Column<>("subProgramme", GoalRow::subProgramme),
                        new Column<>("description", GoalRow::description)));
    }
}
