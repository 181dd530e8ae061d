package no.tilsagn.queryservice.board;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.board.SeatRow;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.readmodel.RowQuery;
import no.tilsagn.queryservice.readmodel.StoredRows;
import no.tilsagn.queryservice.register.Registers;
import org.springframework.stereotype.Component;

/** The seats of the board there are on a day, for whoever shows what they have to do with something. */
@Component
public class BoardSeats {

    private static final RowQuery<SeatRow> SEATS = Registers.entries(SeatRow.class, SeatRow.KEY_PREFIX);

    private final StoredRows rows;

    BoardSeats(StoredRows rows) {
        this.rows = rows;
    }

    public List<SeatRow> on(Snapshot snapshot, LocalDate day) {
        return rows.list(snapshot, SEATS).stream()
                .filter(seat -> seat.isOn(day))
                .toList();
    }
}
