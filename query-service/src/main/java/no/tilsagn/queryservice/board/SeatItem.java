package no.tilsagn.queryservice.board;

import java.time.LocalDate;
import java.util.List;
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
 * @param voting whether it has a vote while it is a seat
 * @param recipients of grants that belong to the organisation
 * @param since the first day it is a seat
 * @param endsOn the first day on which it is none; none while it has no end
 * @param asOf the day it is looked at: the one asked for, else the one of the last event looked at, and the present day in
 *     Oslo where no moment was asked for
 * @param inOffice whether it is a seat on that day
 * @param mayVote whether it has a vote on that day
 * @param decision by which it stands as it does
 */
record SeatItem(
        EntryCode code,
        long version,
        String organisation,
        String position,
        SeatKind kind,
        boolean voting,
        List<String> recipients,
        LocalDate since,
        @Nullable LocalDate endsOn,
        LocalDate asOf,
        boolean inOffice,
        boolean mayVote,
        DecisionReference decision) {

    static SeatItem of(SeatRow row, LocalDate asOf) {
        return new SeatItem(
                row.code(),
                row.version(),
                row.organisation(),
                row.position(),
                row.kind(),
                row.voting(),
                row.recipients(),
                row.since(),
                row.endsOn(),
                asOf,
                row.isOn(asOf),
                row.voting() && row.isOn(asOf),
                row.decision());
    }
}
