package no.tilsagn.board;

import java.time.LocalDate;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/**
 * End a seat of the board.
 *
 * @param endsOn the first day on which it is none
 */
public record EndSeat(ProgrammeId programme, EntryCode code, LocalDate endsOn, DecisionReference decision)
        implements SeatCommand {

    @Override
    public LocalDate effectiveOn() {
        return endsOn;
    }
}
