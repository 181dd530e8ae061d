package no.tilsagn.queryservice.board;

import java.time.LocalDate;
import no.tilsagn.board.SeatKind;
import no.tilsagn.board.SeatRow;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.register.EntryCode;
import org.jspecify.annotations.Nullable;

/**
 * A seat of the board as shown.
 *
 * @param version what a change of it is made on, for If-Match
 * @param organisation that fills it
 * @param position who in the organisation sits on it, by office
 * @param since the first day it is a seat
 * @param endsOn the first day on which it is none; none while it has no end
 * @param decision by which it stands as it does
 */
record SeatItem(
        EntryCode code,
        long version,
        String organisation,
        String position,
        SeatKind kind,
        boolean voting,
        LocalDate since,
        @Nullable LocalDate endsOn,
        DecisionReference decision) {

    static SeatItem of(SeatRow row) {
        return new SeatItem(
                row.code(),
                row.version(),
                row.organisation(),
                row.position(),
                row.kind(),
                row.voting(),
                row.since(),
                row.endsOn(),
                row.decision());
    }
}
