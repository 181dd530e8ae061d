package no.tilsagn.board;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/**
 * Enter a seat of the strategic board in the programme's register, from a day.
 *
 * @param organisation that fills it
 * @param position who in the organisation sits on it, by office and never by name
 * @param recipients of grants that belong to the organisation, as budgets and applications name them: where one of them
 *     is the recipient of a single case, a recusal is suggested
 */
public record RegisterSeat(
        ProgrammeId programme,
        EntryCode code,
        String organisation,
        String position,
        SeatKind kind,
        boolean voting,
        List<String> recipients,
        LocalDate effectiveOn,
        DecisionReference decision)
        implements SeatCommand {

    public RegisterSeat {
        recipients = List.copyOf(recipients);
        if (kind == SeatKind.OBSERVER && voting) {
            throw new IllegalArgumentException("an observer has no vote");
        }
    }
}
