package no.tilsagn.commandservice.board;

import java.time.LocalDate;
import no.tilsagn.board.RegisterSeat;
import no.tilsagn.board.SeatKind;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/** Body of a request to register a seat of the board. */
record SeatRegistration(
        EntryCode code,
        String organisation,
        String position,
        SeatKind kind,
        boolean voting,
        LocalDate effectiveOn,
        DecisionReference decision) {

    RegisterSeat command(ProgrammeId programme) {
        return new RegisterSeat(programme, code, organisation, position, kind, voting, effectiveOn, decision);
    }
}
