package no.tilsagn.board;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.tilsagn.command.Participants;
import no.tilsagn.event.AggregateType;
import no.tilsagn.programme.ProgrammeState;
import no.tilsagn.register.EntryCode;
import no.tilsagn.register.RegisterEvent;

/**
 * Seats of the board.
 *
 * @param seats in the order of registration
 */
public record Seats(List<SeatState> seats) {

    public Seats {
        seats = List.copyOf(seats);
    }

    /** All that were ever registered. */
    static Seats of(ProgrammeState programme, Participants in) {
        return new Seats(programme.seats().stream()
                .map(code ->
                        (SeatState) in.entry(RegisterEvent.reference(AggregateType.SEAT, programme.programme(), code))
                                .orElseThrow())
                .toList());
    }

    /** Those there are on a day. */
    public static Seats on(LocalDate day, ProgrammeState programme, Participants in) {
        return new Seats(of(programme, in).seats().stream()
                .filter(seat -> seat.isOn(day))
                .toList());
    }

    /** The seat with a code. */
    public Optional<SeatState> seat(EntryCode code) {
        return seats.stream().filter(seat -> seat.code().equals(code)).findFirst();
    }

    /** Those of these codes. */
    public Seats among(Collection<EntryCode> codes) {
        return new Seats(
                seats.stream().filter(seat -> codes.contains(seat.code())).toList());
    }

    /** All but those of these codes. */
    public Seats without(Collection<EntryCode> codes) {
        return new Seats(
                seats.stream().filter(seat -> !codes.contains(seat.code())).toList());
    }

    /** The seat that presides where these take part: the chair, or else the deputy. */
    public Optional<EntryCode> presiding() {
        return first(SeatKind.CHAIR).or(() -> first(SeatKind.DEPUTY_CHAIR));
    }

    private Optional<EntryCode> first(SeatKind kind) {
        return seats.stream()
                .filter(seat -> seat.kind() == kind)
                .map(SeatState::code)
                .findFirst();
    }

    /** How many have a vote. */
    public int voting() {
        return Math.toIntExact(seats.stream().filter(SeatState::voting).count());
    }
}
