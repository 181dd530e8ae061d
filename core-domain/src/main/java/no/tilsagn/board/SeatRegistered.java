package no.tilsagn.board;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/**
 * A seat of the strategic board stands in the programme's register.
 *
 * @param organisation that fills it
 * @param position who in the organisation sits on it, by office and never by name
 * @param recipients of grants that belong to the organisation, as budgets and applications name them: where one of them
 *     is the recipient of a single case, a recusal is suggested
 * @param since the first day it is a seat
 */
public record SeatRegistered(
        ProgrammeId programme,
        EntryCode code,
        String organisation,
        String position,
        SeatKind kind,
        boolean voting,
        List<String> recipients,
        LocalDate since,
        DecisionReference decision)
        implements SeatEvent {

    public SeatRegistered {
        recipients = List.copyOf(recipients);
    }

    @Override
    public boolean opensStream() {
        return true;
    }
}
