package no.tilsagn.command;

import static no.tilsagn.command.Contests.asker;
import static no.tilsagn.command.RefusalCode.REGISTER_CODE_TAKEN;
import static no.tilsagn.command.RefusalCode.ROLE_MISSING;
import static no.tilsagn.command.RefusalCode.SEAT_ALREADY_ENDED;
import static no.tilsagn.command.RefusalCode.SECOND_CHAIR;
import static no.tilsagn.command.RefusalCode.UNKNOWN_BUDGET_YEAR;
import static no.tilsagn.command.RefusalCode.UNKNOWN_REGISTER_ENTRY;
import static no.tilsagn.scenario.Sample.ALL;
import static no.tilsagn.scenario.Sample.DAY;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.SampleBudget.line;
import static no.tilsagn.scenario.SampleBudget.open;
import static no.tilsagn.scenario.SampleRegisters.approve;
import static no.tilsagn.scenario.SampleRegisters.end;
import static no.tilsagn.scenario.SampleRegisters.seat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import no.tilsagn.board.EndSeat;
import no.tilsagn.board.RegisterSeat;
import no.tilsagn.board.SeatKind;
import no.tilsagn.report.ApproveReport;
import no.tilsagn.scenario.Outcome;
import no.tilsagn.scenario.Scenario;

/** The contests of the commands about seats of the board and reports it approves. */
final class SeatContests {

    private static final LocalDate LATER = DAY.plusDays(1);

    private SeatContests() {}

    static Stream<Contest> all() {
        return Stream.of(
                Contest.of(
                        RegisterSeat.class,
                        SeatContests::registerSeat,
                        ROLE_MISSING,
                        REGISTER_CODE_TAKEN,
                        SECOND_CHAIR),
                Contest.of(
                                EndSeat.class,
                                SeatContests::endSeat,
                                ROLE_MISSING,
                                UNKNOWN_REGISTER_ENTRY,
                                SEAT_ALREADY_ENDED)
                        .apart(UNKNOWN_REGISTER_ENTRY, SEAT_ALREADY_ENDED),
                Contest.of(
                                ApproveReport.class,
                                SeatContests::approveReport,
                                ROLE_MISSING,
                                UNKNOWN_BUDGET_YEAR,
                                REGISTER_CODE_TAKEN)
                        .apart(UNKNOWN_BUDGET_YEAR, REGISTER_CODE_TAKEN));
    }

    private static Outcome registerSeat(Set<RefusalCode> broken) {
        Scenario scenario = Scenario.given(establish());
        if (broken.contains(SECOND_CHAIR)) {
            scenario.and(seat("F", SeatKind.CHAIR));
        }
        if (broken.contains(REGISTER_CODE_TAKEN)) {
            scenario.and(seat("E", SeatKind.MEMBER));
        }
        return scenario.when(seat("E", SeatKind.CHAIR)).as(asker(broken, Role.BOARD_SECRETARY));
    }

    private static Outcome endSeat(Set<RefusalCode> broken) {
        Scenario scenario = Scenario.given(establish(), seat("E", SeatKind.MEMBER));
        if (broken.contains(SEAT_ALREADY_ENDED)) {
            scenario.and(end("E", DAY));
        }
        return scenario.when(end(entry(broken), LATER)).as(asker(broken, Role.BOARD_SECRETARY));
    }

    private static Outcome approveReport(Set<RefusalCode> broken) {
        Scenario scenario = Scenario.given(establish(), open(line("ADM", ALL)));
        if (broken.contains(REGISTER_CODE_TAKEN)) {
            scenario.and(approve(2025));
        }
        return scenario.when(approve(broken.contains(UNKNOWN_BUDGET_YEAR) ? 2026 : 2025))
                .as(asker(broken, Role.BOARD_SECRETARY));
    }

    private static String entry(Set<RefusalCode> broken) {
        return broken.contains(UNKNOWN_REGISTER_ENTRY) ? "NONE" : "E";
    }
}
