package no.tilsagn.command;

import static no.tilsagn.command.Contests.asker;
import static no.tilsagn.command.RefusalCode.CASES_UNDECIDED;
import static no.tilsagn.command.RefusalCode.CASE_NUMBER_TAKEN;
import static no.tilsagn.command.RefusalCode.MEETING_CALLED_OFF;
import static no.tilsagn.command.RefusalCode.MEETING_HAS_DECIDED;
import static no.tilsagn.command.RefusalCode.MEETING_OVER;
import static no.tilsagn.command.RefusalCode.NAMED_TWICE;
import static no.tilsagn.command.RefusalCode.NOT_THE_MEETINGS_DAY;
import static no.tilsagn.command.RefusalCode.REGISTER_CODE_TAKEN;
import static no.tilsagn.command.RefusalCode.ROLE_MISSING;
import static no.tilsagn.command.RefusalCode.SEAT_NOT_IN_OFFICE;
import static no.tilsagn.command.RefusalCode.UNKNOWN_FUNDING_APPLICATION;
import static no.tilsagn.command.RefusalCode.UNKNOWN_PROJECT;
import static no.tilsagn.command.RefusalCode.UNKNOWN_REGISTER_ENTRY;
import static no.tilsagn.command.Role.BOARD_SECRETARY;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.establish;
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
import static no.tilsagn.scenario.SampleMeetings.sent;
import static no.tilsagn.scenario.SampleRegisters.code;
import static no.tilsagn.scenario.SampleRules.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import no.tilsagn.meeting.ApproveMinutes;
import no.tilsagn.meeting.CallMeeting;
import no.tilsagn.meeting.CallOffCause;
import no.tilsagn.meeting.CallOffMeeting;
import no.tilsagn.meeting.Matter;
import no.tilsagn.meeting.MatterKind;
import no.tilsagn.meeting.PutCaseOnAgenda;
import no.tilsagn.meeting.RecordAttendance;
import no.tilsagn.meeting.RecordPapersSent;
import no.tilsagn.register.EntryCode;
import no.tilsagn.scenario.Outcome;
import no.tilsagn.scenario.Scenario;

/** The contests of the commands about meetings; those about their cases are {@link BoardCaseContests}. */
final class MeetingContests {

    private MeetingContests() {}

    static Stream<Contest> all() {
        return Stream.of(
                Contest.of(CallMeeting.class, MeetingContests::callMeeting, ROLE_MISSING, REGISTER_CODE_TAKEN),
                Contest.of(
                                PutCaseOnAgenda.class,
                                MeetingContests::putCase,
                                ROLE_MISSING,
                                UNKNOWN_PROJECT,
                                UNKNOWN_FUNDING_APPLICATION,
                                UNKNOWN_REGISTER_ENTRY,
                                MEETING_CALLED_OFF,
                                MEETING_OVER,
                                CASE_NUMBER_TAKEN)
                        .apart(UNKNOWN_PROJECT, UNKNOWN_FUNDING_APPLICATION)
                        .apart(UNKNOWN_REGISTER_ENTRY, MEETING_CALLED_OFF, MEETING_OVER, CASE_NUMBER_TAKEN)
                        .apart(MEETING_CALLED_OFF, MEETING_OVER),
                changed(
                        RecordPapersSent.class,
                        b -> attempt(b, b.contains(UNKNOWN_REGISTER_ENTRY) ? elsewhere() : sent(HELD))),
                Contest.of(
                                RecordAttendance.class,
                                MeetingContests::attendance,
                                ROLE_MISSING,
                                UNKNOWN_REGISTER_ENTRY,
                                NAMED_TWICE,
                                MEETING_CALLED_OFF,
                                MEETING_OVER,
                                NOT_THE_MEETINGS_DAY,
                                SEAT_NOT_IN_OFFICE)
                        .apart(
                                UNKNOWN_REGISTER_ENTRY,
                                MEETING_CALLED_OFF,
                                MEETING_OVER,
                                NOT_THE_MEETINGS_DAY,
                                SEAT_NOT_IN_OFFICE)
                        .apart(MEETING_CALLED_OFF, MEETING_OVER),
                Contest.of(
                                ApproveMinutes.class,
                                MeetingContests::approval,
                                ROLE_MISSING,
                                UNKNOWN_REGISTER_ENTRY,
                                MEETING_CALLED_OFF,
                                MEETING_OVER,
                                CASES_UNDECIDED)
                        .apart(UNKNOWN_REGISTER_ENTRY, MEETING_CALLED_OFF, MEETING_OVER, CASES_UNDECIDED)
                        .apart(MEETING_OVER, MEETING_CALLED_OFF, CASES_UNDECIDED),
                Contest.of(
                                CallOffMeeting.class,
                                MeetingContests::callingOff,
                                ROLE_MISSING,
                                UNKNOWN_REGISTER_ENTRY,
                                MEETING_CALLED_OFF,
                                MEETING_OVER,
                                MEETING_HAS_DECIDED)
                        .apart(UNKNOWN_REGISTER_ENTRY, MEETING_CALLED_OFF, MEETING_OVER, MEETING_HAS_DECIDED)
                        .apart(MEETING_CALLED_OFF, MEETING_OVER, MEETING_HAS_DECIDED));
    }

    private static Contest changed(Class<? extends Command> command, Function<Set<RefusalCode>, Outcome> broken) {
        return Contest.of(command, broken, ROLE_MISSING, UNKNOWN_REGISTER_ENTRY, MEETING_CALLED_OFF, MEETING_OVER)
                .apart(UNKNOWN_REGISTER_ENTRY, MEETING_CALLED_OFF, MEETING_OVER)
                .apart(MEETING_CALLED_OFF, MEETING_OVER);
    }

    private static Outcome callMeeting(Set<RefusalCode> broken) {
        Scenario scenario = Scenario.given(establish());
        if (broken.contains(REGISTER_CODE_TAKEN)) {
            scenario.and(call("M1"));
        }
        return scenario.when(call("M1")).as(asker(broken, BOARD_SECRETARY));
    }

    private static RecordPapersSent elsewhere() {
        return new RecordPapersSent(PROGRAMME, code("NONE"), HELD);
    }

    /** A command about the meeting. */
    private static Outcome attempt(Set<RefusalCode> broken, Command command) {
        Scenario scenario = Scenario.given(establish(), call("M1"));
        end(scenario, broken);
        return scenario.when(command).as(asker(broken, BOARD_SECRETARY));
    }

    private static Outcome putCase(Set<RefusalCode> broken) {
        Scenario scenario = Scenario.given(establish(), rule(procedure(false))).and(board());
        if (broken.contains(CASE_NUMBER_TAKEN)) {
            scenario.and(put("1", PROGRAMME_2025));
        }
        if (broken.contains(CASE_NUMBER_TAKEN) && broken.contains(MEETING_OVER)) {
            scenario.and(present("C", "D", "1"), adopt("1", "C"));
        }
        end(scenario, broken);
        Matter matter = broken.contains(UNKNOWN_PROJECT)
                ? new Matter(MatterKind.PHASE_TRANSITION, "2000-01")
                : broken.contains(UNKNOWN_FUNDING_APPLICATION)
                        ? new Matter(MatterKind.FUNDING_APPLICATION, "funding-application-9")
                        : PROGRAMME_2025;
        PutCaseOnAgenda command = new PutCaseOnAgenda(PROGRAMME, meeting(broken), code("1"), matter, HELD);
        return scenario.when(command).as(asker(broken, BOARD_SECRETARY));
    }

    private static Outcome attendance(Set<RefusalCode> broken) {
        Scenario scenario = Scenario.given(establish()).and(board());
        end(scenario, broken);
        List<String> seats = new ArrayList<>(List.of("C"));
        if (broken.contains(NAMED_TWICE)) {
            seats.add("C");
        }
        if (broken.contains(SEAT_NOT_IN_OFFICE)) {
            seats.add("9");
        }
        RecordAttendance command =
                new RecordAttendance(PROGRAMME, meeting(broken), codes(seats.toArray(String[]::new)), day(broken));
        return scenario.when(command).as(asker(broken, BOARD_SECRETARY));
    }

    private static Outcome approval(Set<RefusalCode> broken) {
        Scenario scenario = Scenario.given(establish(), call("M1"));
        if (broken.contains(CASES_UNDECIDED)) {
            scenario.and(put("1", PROGRAMME_2025));
        }
        end(scenario, broken);
        ApproveMinutes command = new ApproveMinutes(PROGRAMME, meeting(broken), "2025/1234-10", HELD);
        return scenario.when(command).as(asker(broken, BOARD_SECRETARY));
    }

    private static Outcome callingOff(Set<RefusalCode> broken) {
        Scenario scenario = Scenario.given(establish(), rule(procedure(false))).and(board());
        if (broken.contains(MEETING_HAS_DECIDED)) {
            scenario.and(put("1", PROGRAMME_2025), present("C", "D", "1"), adopt("1", "C"));
        }
        end(scenario, broken);
        CallOffMeeting command =
                new CallOffMeeting(PROGRAMME, meeting(broken), CallOffCause.TOO_FEW_SEATS, HELD.minusDays(1));
        return scenario.when(command).as(asker(broken, BOARD_SECRETARY));
    }

    /** The meeting as it is once it is called off or its minutes are approved, where that is asked for. */
    static void end(Scenario scenario, Set<RefusalCode> broken) {
        if (broken.contains(MEETING_OVER)) {
            scenario.and(minutes());
        }
        if (broken.contains(MEETING_CALLED_OFF)) {
            scenario.and(callOff());
        }
    }

    static EntryCode meeting(Set<RefusalCode> broken) {
        return code(broken.contains(UNKNOWN_REGISTER_ENTRY) ? "NONE" : "M1");
    }

    static LocalDate day(Set<RefusalCode> broken) {
        return broken.contains(NOT_THE_MEETINGS_DAY) ? HELD.plusDays(1) : HELD;
    }
}
