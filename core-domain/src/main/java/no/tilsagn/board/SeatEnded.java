package no.tilsagn.board;

import java.time.LocalDate;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/**
 * A seat of the board is none any more.
 *
 * @param endsOn the first day on which it is none
 */
public record SeatEnded(ProgrammeId programme, EntryCode code, LocalDate endsOn, DecisionReference decision)
        implements SeatEvent {}
