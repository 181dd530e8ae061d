package no.tilsagn.board;

import static no.tilsagn.command.Decision.accepted;

import java.util.Optional;
import no.tilsagn.command.Decision;
import no.tilsagn.command.Participants;
import no.tilsagn.command.Refusal;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.command.Rule;
import no.tilsagn.programme.BoardSeatAssigned;
import no.tilsagn.programme.ProgrammeState;
import no.tilsagn.register.EntryRules;

/** Decides the commands about seats of the board. */
public final class SeatDecider {

    private SeatDecider() {}

    public static Decision decide(SeatCommand command, ProgrammeState programme, Participants in) {
        return switch (command) {
            case RegisterSeat c -> register(c, programme, in);
            case EndSeat c -> end(c, in);
        };
    }

    private static Decision register(RegisterSeat c, ProgrammeState programme, Participants in) {
        return Rule.firstOf(
                () -> accepted(
                        c.effectiveOn(),
                        new SeatRegistered(
                                c.programme(),
                                c.code(),
                                c.organisation(),
                                c.position(),
                                c.kind(),
                                c.voting(),
                                c.recipients(),
                                c.effectiveOn(),
                                c.decision()),
                        new BoardSeatAssigned(c.programme(), c.code())),
                () -> EntryRules.codeFree(c, in),
                () -> oneChair(c, programme, in));
    }

    /** A new seat has no end yet, so it meets every other chair's that ends later than it begins. */
    private static Optional<Refusal> oneChair(RegisterSeat c, ProgrammeState programme, Participants in) {
        return Seats.of(programme, in).seats().stream()
                .filter(seat -> c.kind() == SeatKind.CHAIR && seat.kind() == SeatKind.CHAIR)
                .filter(chair -> chair.endsOn() == null || chair.endsOn().isAfter(c.effectiveOn()))
                .findFirst()
                .map(chair -> Refusal.of(
                        RefusalCode.SECOND_CHAIR, "seat", c.code(), "day", c.effectiveOn(), "chair", chair.code()));
    }

    private static Decision end(EndSeat c, Participants in) {
        return Rule.firstOf(
                () -> accepted(c.effectiveOn(), new SeatEnded(c.programme(), c.code(), c.endsOn(), c.decision())),
                () -> EntryRules.known(c, in),
                () -> notEnded(c, in));
    }

    private static Optional<Refusal> notEnded(EndSeat c, Participants in) {
        return in.entry(c.subject())
                .map(SeatState.class::cast)
                .flatMap(seat -> Optional.ofNullable(seat.endsOn()))
                .map(endsOn -> Refusal.of(RefusalCode.SEAT_ALREADY_ENDED, "seat", c.code(), "endsOn", endsOn));
    }
}
