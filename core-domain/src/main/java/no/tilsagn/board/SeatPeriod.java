package no.tilsagn.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a seat is one.
 *
 * @param since the first day
 * @param endsOn the first day on which it is none; none while it has no end
 */
record SeatPeriod(LocalDate since, @Nullable LocalDate endsOn) {

    boolean holds(LocalDate day) {
        return !day.isBefore(since) && (endsOn == null || day.isBefore(endsOn));
    }
}
