package no.tilsagn.audit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.tilsagn.board.SeatEnded;
import no.tilsagn.board.SeatRegistered;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.register.EntryCode;

/** The seats of the board that a log has told of so far. */
final class SeatsOfTheLog {

    private final Map<EntryCode, SeatRegistered> seats = new HashMap<>();
    private final Map<EntryCode, LocalDate> ends = new HashMap<>();

    void look(DomainEvent event) {
        if (event instanceof SeatRegistered e) {
            seats.put(e.code(), e);
        } else if (event instanceof SeatEnded e) {
            ends.put(e.code(), e.endsOn());
        }
    }

    /** Those there are on a day and that are as asked for. */
    Set<EntryCode> on(LocalDate day, Predicate<SeatRegistered> wanted) {
        return seats.values().stream()
                .filter(wanted)
                .filter(seat -> !seat.since().isAfter(day))
                .filter(seat -> ends.getOrDefault(seat.code(), LocalDate.MAX).isAfter(day))
                .map(SeatRegistered::code)
                .collect(Collectors.toSet());
    }
}
