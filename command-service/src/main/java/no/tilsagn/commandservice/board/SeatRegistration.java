package no.tilsagn.commandservice.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.tilsagn.board.RegisterSeat;
import no.tilsagn.board.SeatKind;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;
import org.jspecify.annotations.Nullable;

/** Body of a request to register a seat of the board. */
record SeatRegistration(
        EntryCode code,
        String organisation,
        String position,
        SeatKind kind,
        boolean voting,
        @Nullable List<String> recipients,
        LocalDate effectiveOn,
        DecisionReference decision) {

    RegisterSeat command(ProgrammeId programme) {
        return new RegisterSeat(
                programme,
                code,
                organisation,
                position,
                kind,
                voting,
                Objects.requireNonNullElse(recipients, List.of()),
                effectiveOn,
                decision);
    }
}
