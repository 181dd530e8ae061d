package no.tilsagn.board;

import java.time.LocalDate;
import java.util.Optional;
import no.tilsagn.command.Participants;
import no.tilsagn.command.Refusal;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.command.Rule;
import no.tilsagn.programme.ProgrammeState;
import no.tilsagn.rule.DecidingAuthority;
import org.jspecify.annotations.Nullable;

/** What stands against the deputy's deciding in the chair's place. */
public final class DeputyRules {

    private DeputyRules() {}

    /**
     * A deputy decides what is the chair's to decide, and nothing else, from a seat that is the deputy's on that day.
     *
     * @param named none where nobody is said to have deputised
     * @param authority whose decision it is
     * @param decidedOn the day of the decision
     */
    public static Optional<Refusal> check(
            @Nullable Deputising named,
            DecidingAuthority authority,
            LocalDate decidedOn,
            ProgrammeState programme,
            Participants in) {
        return Optional.ofNullable(named)
                .flatMap(deputising -> Rule.first(
                        () -> Refusal.when(
                                authority != DecidingAuthority.BOARD_CHAIR,
                                RefusalCode.DEPUTY_FOR_CHAIR_ONLY,
                                "seat",
                                deputising.seat(),
                                "authority",
                                authority),
                        () -> Refusal.when(
                                Seats.on(decidedOn, programme, in)
                                        .seat(deputising.seat())
                                        .filter(seat -> seat.kind() == SeatKind.DEPUTY_CHAIR)
                                        .isEmpty(),
                                RefusalCode.SEAT_NOT_DEPUTYS,
                                "seat",
                                deputising.seat(),
                                "day",
                                decidedOn)));
    }
}
