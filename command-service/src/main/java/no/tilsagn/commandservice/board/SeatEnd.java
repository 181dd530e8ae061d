package no.tilsagn.commandservice.board;

import java.time.LocalDate;
import no.tilsagn.board.EndSeat;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/** Body of a request to end a seat of the board. */
record SeatEnd(LocalDate endsOn, DecisionReference decision) {

    EndSeat command(ProgrammeId programme, EntryCode seat) {
        return new EndSeat(programme, seat, endsOn, decision);
    }
}
