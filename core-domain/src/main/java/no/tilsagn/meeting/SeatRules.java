package no.tilsagn.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.tilsagn.board.SeatState;
import no.tilsagn.board.Seats;
import no.tilsagn.command.Refusal;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.register.EntryCode;

/**
 * What stands against seats that are named in a meeting.
 *
 * @param named in the order they were
 * @param day of the meeting
 * @param seats there are on that day
 */
record SeatRules(List<EntryCode> named, LocalDate day, Seats seats) {

    SeatRules {
        named = List.copyOf(named);
    }

    Optional<Refusal> namedOnce() {
        return refuse(seat -> named.indexOf(seat) != named.lastIndexOf(seat), RefusalCode.NAMED_TWICE, "name");
    }

    Optional<Refusal> inOffice() {
        return named.stream()
                .filter(seat -> seats.seat(seat).isEmpty())
                .findFirst()
                .map(seat -> Refusal.of(RefusalCode.SEAT_NOT_IN_OFFICE, "seat", seat, "day", day));
    }

    Optional<Refusal> withVote() {
        return refuse(
                seat -> !seats.seat(seat).map(SeatState::voting).orElse(false), RefusalCode.SEAT_WITHOUT_VOTE, "seat");
    }

    Optional<Refusal> present(Collection<EntryCode> present) {
        return refuse(seat -> !present.contains(seat), RefusalCode.SEAT_ABSENT, "seat");
    }

    private Optional<Refusal> refuse(Predicate<EntryCode> rule, RefusalCode code, String as) {
        return named.stream().filter(rule).findFirst().map(seat -> Refusal.of(code, as, seat));
    }
}
