package no.tilsagn.meeting;

import static no.tilsagn.command.RefusalCode.ATTENDANCE_MISSING;
import static no.tilsagn.command.RefusalCode.CASES_UNDECIDED;
import static no.tilsagn.command.RefusalCode.CASE_ALREADY_DECIDED;
import static no.tilsagn.command.RefusalCode.CASE_NOT_ON_AGENDA;
import static no.tilsagn.command.RefusalCode.MEETING_CALLED_OFF;
import static no.tilsagn.command.RefusalCode.MEETING_HAS_DECIDED;
import static no.tilsagn.command.RefusalCode.MEETING_OVER;
import static no.tilsagn.command.RefusalCode.NO_RULE_IN_FORCE;
import static no.tilsagn.command.RefusalCode.SEAT_NOT_IN_OFFICE;
import static no.tilsagn.command.RefusalCode.UNKNOWN_FUNDING_APPLICATION;
import static no.tilsagn.command.RefusalCode.UNKNOWN_PROJECT;
import static no.tilsagn.command.Role.BOARD_SECRETARY;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.REASON;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.SampleMeetings.CALLED;
import static no.tilsagn.scenario.SampleMeetings.EVERYBODY;
import static no.tilsagn.scenario.SampleMeetings.HELD;
import static no.tilsagn.scenario.SampleMeetings.PROGRAMME_2025;
import static no.tilsagn.scenario.SampleMeetings.adopt;
import static no.tilsagn.scenario.SampleMeetings.board;
import static no.tilsagn.scenario.SampleMeetings.call;
import static no.tilsagn.scenario.SampleMeetings.callOff;
import static no.tilsagn.scenario.SampleMeetings.codes;
import static no.tilsagn.scenario.SampleMeetings.minutes;
import static no.tilsagn.scenario.SampleMeetings.present;
import static no.tilsagn.scenario.SampleMeetings.procedure;
import static no.tilsagn.scenario.SampleMeetings.put;
import static no.tilsagn.scenario.SampleMeetings.recuse;
import static no.tilsagn.scenario.SampleMeetings.sent;
import static no.tilsagn.scenario.SampleRegisters.code;
import static no.tilsagn.scenario.SampleRegisters.end;
import static no.tilsagn.scenario.SampleRules.rule;
import static no.tilsagn.scenario.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.tilsagn.readmodel.ProgrammeLog;
import no.tilsagn.register.RegistersReadModel;
import no.tilsagn.rule.BoardProcedure;
import no.tilsagn.rule.RuleReference;
import no.tilsagn.scenario.Scenario;
import org.junit.jupiter.api.Test;

class MeetingTest {

    private static final RuleReference FIRST = new RuleReference(BoardProcedure.RULE, 1);

    @Test
    void a_meeting_is_called_has_its_agenda_and_its_papers_and_is_over_with_its_minutes() {
        given(establish(), rule(procedure(false)))
                .and(board())
                .when(put("1", PROGRAMME_2025))
                .as(BOARD_SECRETARY)
                .then(new CasePutOnAgenda(PROGRAMME, code("M1"), code("1"), PROGRAMME_2025))
                .when(sent(HELD.minusDays(8)))
                .as(BOARD_SECRETARY)
                .then(new PapersSent(PROGRAMME, code("M1"), HELD.minusDays(8)))
                .when(present(EVERYBODY))
                .as(BOARD_SECRETARY)
                .then(new AttendanceRecorded(PROGRAMME, code("M1"), codes(EVERYBODY)))
                .when(adopt("1", "C", "1"))
                .as(BOARD_SECRETARY)
                .then(new BoardCaseDecided(
                        PROGRAMME,
                        code("M1"),
                        code("1"),
                        CaseOutcome.ADOPTED,
                        codes("C", "1"),
                        List.of(),
                        code("C"),
                        FIRST))
                .when(minutes())
                .as(BOARD_SECRETARY)
                .then(new MinutesApproved(PROGRAMME, code("M1"), "2025/1234-9"))
                .when(put("2", PROGRAMME_2025))
                .as(BOARD_SECRETARY)
                .isRefused(MEETING_OVER, "meeting", "M1", "minutes", "2025/1234-9");
    }

    @Test
    void a_meeting_is_called_before_it_is_held() {
        assertThatThrownBy(() -> new CallMeeting(PROGRAMME, code("M1"), MeetingForm.MEETING, CALLED, HELD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("before it is held");
    }

    @Test
    void a_meeting_that_is_called_off_is_as_it_was() {
        meeting()
                .when(callOff())
                .as(BOARD_SECRETARY)
                .then(new MeetingCalledOff(PROGRAMME, code("M1"), CallOffCause.TOO_FEW_SEATS))
                .when(adopt("1", "C"))
                .as(BOARD_SECRETARY)
                .isRefused(MEETING_CALLED_OFF, "meeting", "M1", "cause", "TOO_FEW_SEATS")
                .when(minutes())
                .as(BOARD_SECRETARY)
                .isRefused(MEETING_CALLED_OFF, "meeting", "M1", "cause", "TOO_FEW_SEATS");
    }

    @Test
    void a_meeting_that_has_decided_something_is_not_called_off() {
        meeting()
                .and(put("2", PROGRAMME_2025), adopt("1", "C"))
                .when(callOff())
                .as(BOARD_SECRETARY)
                .isRefused(MEETING_HAS_DECIDED, "meeting", "M1", "cases", "1");
    }

    @Test
    void its_cases_are_put_on_another_agenda_with_numbers_of_their_own() {
        meeting()
                .and(callOff(), call("M2"))
                .when(new PutCaseOnAgenda(PROGRAMME, code("M2"), code("7"), PROGRAMME_2025, HELD))
                .as(BOARD_SECRETARY)
                .then(new CasePutOnAgenda(PROGRAMME, code("M2"), code("7"), PROGRAMME_2025));
    }

    @Test
    void a_case_is_about_something_the_programme_has() {
        given(establish(), call("M1"))
                .when(put("1", new Matter(MatterKind.PHASE_TRANSITION, "2000-01")))
                .as(BOARD_SECRETARY)
                .isRefused(UNKNOWN_PROJECT, "project", "2000-01")
                .when(put("1", new Matter(MatterKind.FUNDING_APPLICATION, "funding-application-9")))
                .as(BOARD_SECRETARY)
                .isRefused(UNKNOWN_FUNDING_APPLICATION, "application", "funding-application-9");
        assertThatThrownBy(() -> new Matter(MatterKind.YEAR_END, "next year"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("about a year");
    }

    @Test
    void what_is_not_on_the_agenda_is_not_decided_nor_what_is_decided() {
        meeting()
                .when(adopt("2", "C"))
                .as(BOARD_SECRETARY)
                .isRefused(CASE_NOT_ON_AGENDA, "meeting", "M1", "case", "2")
                .when(adopt("1", "C"))
                .as(BOARD_SECRETARY)
                .isAccepted()
                .when(adopt("1", "C"))
                .as(BOARD_SECRETARY)
                .isRefused(CASE_ALREADY_DECIDED, "meeting", "M1", "case", "1", "outcome", "ADOPTED");
    }

    @Test
    void nothing_is_decided_before_it_is_known_who_is_there() {
        given(establish(), rule(procedure(false)))
                .and(board())
                .and(put("1", PROGRAMME_2025))
                .when(adopt("1", "C"))
                .as(BOARD_SECRETARY)
                .isRefused(ATTENDANCE_MISSING, "meeting", "M1");
    }

    @Test
    void nothing_is_decided_without_a_procedure() {
        given(establish())
                .and(board())
                .and(put("1", PROGRAMME_2025), present(EVERYBODY))
                .when(adopt("1", "C"))
                .as(BOARD_SECRETARY)
                .isRefused(NO_RULE_IN_FORCE, "rule", "board-procedure", "day", HELD);
    }

    @Test
    void minutes_are_approved_when_everything_is_decided() {
        meeting()
                .and(put("2", PROGRAMME_2025))
                .when(minutes())
                .as(BOARD_SECRETARY)
                .isRefused(CASES_UNDECIDED, "meeting", "M1", "cases", "1, 2");
    }

    @Test
    void only_seats_of_that_day_are_present() {
        meeting()
                .and(end("4", HELD))
                .when(present("C", "4"))
                .as(BOARD_SECRETARY)
                .isRefused(SEAT_NOT_IN_OFFICE, "seat", "4", "day", HELD);
    }

    @Test
    void a_recusal_cites_the_rules_on_impartiality_by_the_procedure_in_force() {
        meeting()
                .when(recuse("1", "1"))
                .as(BOARD_SECRETARY)
                .then(new RecusalRecorded(
                        PROGRAMME, code("M1"), code("1"), code("1"), RecusalBasis.DECLARED, REASON, FIRST));
    }

    @Test
    void meeting_and_cases_are_rows() {
        ProgrammeLog log = ProgrammeLog.established()
                .on(CALLED)
                .record(new MeetingCalled(PROGRAMME, code("M1"), MeetingForm.IN_WRITING, HELD))
                .record(new CasePutOnAgenda(PROGRAMME, code("M1"), code("1"), PROGRAMME_2025))
                .record(new PapersSent(PROGRAMME, code("M1"), CALLED))
                .on(HELD)
                .record(new AttendanceRecorded(PROGRAMME, code("M1"), codes("C", "D", "1")))
                .record(new RecusalRecorded(
                        PROGRAMME, code("M1"), code("1"), code("C"), RecusalBasis.DECIDED, REASON, FIRST))
                .record(new BoardCaseDecided(
                        PROGRAMME,
                        code("M1"),
                        code("1"),
                        CaseOutcome.REJECTED,
                        codes("1"),
                        codes("D"),
                        code("D"),
                        FIRST))
                .on(HELD.plusDays(7))
                .record(new MinutesApproved(PROGRAMME, code("M1"), "2025/1234-9"));
        assertThat(log.fold(new RegistersReadModel()).all().values())
                .containsExactlyInAnyOrder(
                        new MeetingRow(
                                code("M1"),
                                6,
                                MeetingForm.IN_WRITING,
                                HELD,
                                CALLED,
                                List.of(CALLED),
                                codes("C", "D", "1"),
                                null,
                                "2025/1234-9",
                                HELD.plusDays(7)),
                        new BoardCaseRow(
                                code("M1"),
                                code("1"),
                                5,
                                PROGRAMME_2025,
                                List.of(new Recusal(code("C"), RecusalBasis.DECIDED, REASON)),
                                CaseOutcome.REJECTED,
                                codes("1"),
                                codes("D"),
                                code("D"),
                                FIRST,
                                HELD));
    }

    @Test
    void the_row_of_a_meeting_that_is_called_off_says_when_and_why() {
        ProgrammeLog log = ProgrammeLog.established()
                .on(CALLED)
                .record(new MeetingCalled(PROGRAMME, code("M1"), MeetingForm.MEETING, HELD))
                .on(HELD.minusDays(1))
                .record(new MeetingCalledOff(PROGRAMME, code("M1"), CallOffCause.PAPERS_NOT_READY));
        assertThat(log.fold(new RegistersReadModel()).all().values())
                .containsExactly(new MeetingRow(
                        code("M1"),
                        1,
                        MeetingForm.MEETING,
                        HELD,
                        CALLED,
                        List.of(),
                        null,
                        new CalledOff(CallOffCause.PAPERS_NOT_READY, HELD.minusDays(1)),
                        null,
                        null));
    }

    private static Scenario meeting() {
        return given(establish(), rule(procedure(false)))
                .and(board())
                .and(put("1", PROGRAMME_2025), present(EVERYBODY));
    }
}
