package no.tilsagn.board;

import no.tilsagn.command.DecisionReference;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/**
 * A seat of the strategic board stands in the programme's register.
 *
 * @param organisation that fills it
 * @param position who in the organisation sits on it, by office and never by name
 */
public record SeatRegistered(
        ProgrammeId programme,
        EntryCode code,
        String organisation,
        String position,
        SeatKind kind,
        boolean voting,
        DecisionReference decision)
        implements SeatEvent {

    @Override
    public boolean opensStream() {
        return true;
    }
}
