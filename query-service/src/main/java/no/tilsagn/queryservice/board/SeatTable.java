package no.tilsagn.queryservice.board;

import java.util.List;
import no.tilsagn.board.SeatRow;
import no.tilsagn.queryservice.export.Column;
import no.tilsagn.queryservice.readmodel.StoredRows;
import no.tilsagn.queryservice.register.RegisterTable;
import org.springframework.stereotype.Component;

/** The seats of the strategic board as a table. */
@Component
class SeatTable extends RegisterTable<SeatRow> {

    SeatTable(StoredRows rows) {
        super(
                rows,
                "board-seats",
                SeatController.ENTRIES,
                List.of(
                        new Column<>("code", row -> row.code().value()),
                        new Column<>("version", SeatRow::version),
                        new Column<>("organisation", SeatRow::organisation),
                        new Column<>("position", SeatRow::position),
                        new Column<>("kind", SeatRow::kind),
                        new Column<>("voting", SeatRow::voting),
                        new Column<>("recipients", SeatRow::recipients),
                        new Column<>("since", SeatRow::since),
                        new Column<>("endsOn", SeatRow::endsOn),
                        new Column<>("decision", row -> row.decision().reference()),
                        new Column<>("decidedOn", row -> row.decision().decidedOn())));
    }
}
