package no.tilsagn.board;

import java.time.LocalDate;
import no.tilsagn.register.EntryState;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions need of a seat of the board.
 *
 * @param endsOn the first day on which it is none; none while it has no end
 */
public record SeatState(@Nullable LocalDate endsOn) implements EntryState {

    /** The state after an event. */
    public static SeatState after(SeatEvent event) {
        return switch (event) {
            case SeatRegistered _ -> new SeatState(null);
            case SeatEnded e -> new SeatState(e.endsOn());
        };
    }
}
