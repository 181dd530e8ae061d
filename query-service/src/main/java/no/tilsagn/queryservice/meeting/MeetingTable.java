package no.tilsagn.queryservice.meeting;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.tilsagn.meeting.CalledOff;
import no.tilsagn.meeting.MeetingRow;
import no.tilsagn.queryservice.export.Column;
import no.tilsagn.queryservice.readmodel.StoredRows;
import no.tilsagn.queryservice.register.RegisterTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The board's meetings as a table. */
@Component
class MeetingTable extends RegisterTable<MeetingRow> {

    MeetingTable(StoredRows rows) {
        super(
                rows,
                "board-meetings",
                MeetingController.MEETINGS,
                List.of(
                        new Column<>("code", row -> row.code().value()),
                        new Column<>("version", MeetingRow::version),
                        new Column<>("form", MeetingRow::form),
                        new Column<>("heldOn", MeetingRow::heldOn),
                        new Column<>("calledOn", MeetingRow::calledOn),
                        new Column<>("papersSentOn", MeetingRow::papersSentOn),
                        new Column<>("present", MeetingRow::present),
                        new Column<>("calledOffFor", row -> calledOff(row, CalledOff::cause)),
                        new Column<>("calledOffOn", row -> calledOff(row, CalledOff::on)),
                        new Column<>("minutes", MeetingRow::minutes),
                        new Column<>("approvedOn", MeetingRow::approvedOn)));
    }

    private static <T> @Nullable T calledOff(MeetingRow row, Function<CalledOff, T> part) {
        return Optional.ofNullable(row.calledOff()).map(part).orElse(null);
    }
}
