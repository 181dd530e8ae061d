package no.tilsagn.board;

import java.time.LocalDate;
import no.tilsagn.register.EntryCode;
import no.tilsagn.register.EntryState;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions need of a seat of the board.
 *
 * @param since the first day it is a seat
 * @param endsOn the first day on which it is none; none while it has no end
 */
public record SeatState(
        EntryCode code,
        SeatKind kind,
        boolean voting,
        LocalDate since,
        @Nullable LocalDate endsOn) implements EntryState {

    /** The state after an event; null before the first. */
    public static SeatState after(@Nullable SeatState before, SeatEvent event) {
        return switch (event) {
            case SeatRegistered e -> new SeatState(e.code(), e.kind(), e.voting(), e.since(), null);
            case SeatEnded e -> registered(before).ending(e.endsOn());
        };
    }

    /** Whether it is a seat on a day. */
    public boolean isOn(LocalDate day) {
        return new SeatPeriod(since, endsOn).holds(day);
    }

    private SeatState ending(LocalDate day) {
        return new SeatState(code, kind, voting, since, day);
    }

    private static SeatState registered(@Nullable SeatState state) {
        if (state == null) {
            throw new IllegalStateException("a seat's first event is its registration");
        }
        return state;
    }
}
