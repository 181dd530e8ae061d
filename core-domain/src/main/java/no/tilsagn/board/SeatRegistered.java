package no.tilsagn.board;

import java.time.LocalDate;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/**
 * A seat of the strategic board stands in the programme's register.
 *
 * @param organisation that fills it
 * @param position who in the organisation sits on it, by office and never by name
 * @param since the first day it is a seat
 */
public record SeatRegistered(
        ProgrammeId programme,
        EntryCode code,
        String organisation,
        String position,
        SeatKind kind,
        boolean voting,
        LocalDate since,
        DecisionReference decision)
        implements SeatEvent {

    @Override
    public boolean opensStream() {
        return true;
    }
}
