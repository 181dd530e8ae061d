package no.tilsagn.board;

import static no.tilsagn.command.RefusalCode.SEAT_ALREADY_ENDED;
import static no.tilsagn.command.RefusalCode.SECOND_CHAIR;
import static no.tilsagn.command.RefusalCode.UNKNOWN_REGISTER_ENTRY;
import static no.tilsagn.command.Role.BOARD_SECRETARY;
import static no.tilsagn.scenario.Sample.DAY;
import static no.tilsagn.scenario.Sample.MINUTES;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.SampleRegisters.code;
import static no.tilsagn.scenario.SampleRegisters.end;
import static no.tilsagn.scenario.SampleRegisters.seat;
import static no.tilsagn.scenario.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.programme.BoardSeatAssigned;
import no.tilsagn.readmodel.ProgrammeLog;
import no.tilsagn.register.RegistersReadModel;
import no.tilsagn.replay.Decided;
import org.junit.jupiter.api.Test;

class SeatTest {

    private static final LocalDate NEXT_YEAR = LocalDate.of(2026, 1, 1);
    private static final SeatRegistered ALNA = new SeatRegistered(
            PROGRAMME,
            code("05"),
            "Bydel Alna",
            "Bydelsdirektør",
            SeatKind.MEMBER,
            true,
            List.of("BAL(Nav)"),
            DAY,
            MINUTES);
    private static final BoardSeatAssigned ASSIGNED = new BoardSeatAssigned(PROGRAMME, code("05"));
    private static final SeatEnded ENDED = new SeatEnded(PROGRAMME, code("05"), NEXT_YEAR, MINUTES);

    @Test
    void a_seat_is_registered_by_organisation_with_a_decision() {
        given(establish()).when(seat("05", SeatKind.MEMBER)).as(BOARD_SECRETARY).then(ALNA, ASSIGNED);
        assertThat(Decided.by(ALNA)).isEqualTo(MINUTES);
        assertThat(Decided.by(ENDED)).isEqualTo(MINUTES);
    }

    @Test
    void an_observer_has_no_vote() {
        assertThatThrownBy(() -> new RegisterSeat(
                        PROGRAMME,
                        code("13"),
                        "Departementet",
                        "Rådgiver",
                        SeatKind.OBSERVER,
                        true,
                        List.of(),
                        DAY,
                        MINUTES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no vote");
        given(establish())
                .when(seat("13", SeatKind.OBSERVER))
                .as(BOARD_SECRETARY)
                .isAccepted();
    }

    @Test
    void a_seat_ends_once() {
        given(establish(), seat("05", SeatKind.MEMBER))
                .when(end("06", NEXT_YEAR))
                .as(BOARD_SECRETARY)
                .isRefused(UNKNOWN_REGISTER_ENTRY, "register", "SEAT", "code", "06")
                .when(end("05", NEXT_YEAR))
                .as(BOARD_SECRETARY)
                .then(ENDED)
                .when(end("05", NEXT_YEAR))
                .as(BOARD_SECRETARY)
                .isRefused(SEAT_ALREADY_ENDED, "seat", "05", "endsOn", NEXT_YEAR);
    }

    @Test
    void the_board_has_one_chair_at_a_time() {
        given(establish(), seat("01", SeatKind.CHAIR))
                .when(seat("02", SeatKind.CHAIR))
                .as(BOARD_SECRETARY)
                .isRefused(SECOND_CHAIR, "seat", "02", "day", DAY, "chair", "01")
                .and(end("01", DAY))
                .when(seat("02", SeatKind.CHAIR))
                .as(BOARD_SECRETARY)
                .isAccepted();
    }

    @Test
    void a_seat_has_its_period() {
        ProgrammeLog log =
                ProgrammeLog.established().on(DAY).record(ALNA).on(NEXT_YEAR).record(ENDED);
        assertThat(log.fold(new RegistersReadModel()).all().values())
                .containsExactly(new SeatRow(
                        code("05"),
                        1,
                        "Bydel Alna",
                        "Bydelsdirektør",
                        SeatKind.MEMBER,
                        true,
                        List.of("BAL(Nav)"),
                        DAY,
                        NEXT_YEAR,
                        MINUTES));
    }
}
