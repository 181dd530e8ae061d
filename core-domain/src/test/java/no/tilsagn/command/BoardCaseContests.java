package no.tilsagn.command;

import static no.tilsagn.command.Contests.asker;
import static no.tilsagn.command.RefusalCode.ATTENDANCE_MISSING;
import static no.tilsagn.command.RefusalCode.BOARD_CASE_MISSING;
import static no.tilsagn.command.RefusalCode.BOARD_CASE_UNKNOWN;
import static no.tilsagn.command.RefusalCode.CASE_ALREADY_DECIDED;
import static no.tilsagn.command.RefusalCode.CASE_DECIDED_ON_OTHER_DAY;
import static no.tilsagn.command.RefusalCode.CASE_DECIDED_OTHERWISE;
import static no.tilsagn.command.RefusalCode.CASE_NOT_ON_AGENDA;
import static no.tilsagn.command.RefusalCode.CASE_OF_MEETING_CALLED_OFF;
import static no.tilsagn.command.RefusalCode.CASE_OF_OTHER_MATTER;
import static no.tilsagn.command.RefusalCode.MEETING_CALLED_OFF;
import static no.tilsagn.command.RefusalCode.MEETING_OVER;
import static no.tilsagn.command.RefusalCode.NAMED_TWICE;
import static no.tilsagn.command.RefusalCode.NOT_THE_MEETINGS_DAY;
import static no.tilsagn.command.RefusalCode.NO_QUORUM;
import static no.tilsagn.command.RefusalCode.NO_RULE_IN_FORCE;
import static no.tilsagn.command.RefusalCode.PHASE_ALREADY_STATED;
import static no.tilsagn.command.RefusalCode.ROLE_MISSING;
import static no.tilsagn.command.RefusalCode.SEAT_ABSENT;
import static no.tilsagn.command.RefusalCode.SEAT_NOT_IN_OFFICE;
import static no.tilsagn.command.RefusalCode.SEAT_RECUSED;
import static no.tilsagn.command.RefusalCode.SEAT_WITHOUT_VOTE;
import static no.tilsagn.command.RefusalCode.UNKNOWN_REGISTER_ENTRY;
import static no.tilsagn.command.RefusalCode.VOTES_DO_NOT_CARRY;
import static no.tilsagn.command.Role.BOARD_SECRETARY;
import static no.tilsagn.scenario.Sample.DAY;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.REASON;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.Sample.project;
import static no.tilsagn.scenario.Sample.projectId;
import static no.tilsagn.scenario.SampleMeetings.HELD;
import static no.tilsagn.scenario.SampleMeetings.PROGRAMME_2025;
import static no.tilsagn.scenario.SampleMeetings.adopt;
import static no.tilsagn.scenario.SampleMeetings.board;
import static no.tilsagn.scenario.SampleMeetings.callOff;
import static no.tilsagn.scenario.SampleMeetings.codes;
import static no.tilsagn.scenario.SampleMeetings.present;
import static no.tilsagn.scenario.SampleMeetings.procedure;
import static no.tilsagn.scenario.SampleMeetings.put;
import static no.tilsagn.scenario.SampleMeetings.recuse;
import static no.tilsagn.scenario.SampleRegisters.code;
import static no.tilsagn.scenario.SampleRules.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.tilsagn.meeting.CaseOutcome;
import no.tilsagn.meeting.DecideBoardCase;
import no.tilsagn.meeting.Matter;
import no.tilsagn.meeting.MatterKind;
import no.tilsagn.meeting.RecordRecusal;
import no.tilsagn.meeting.RecusalBasis;
import no.tilsagn.project.Phase;
import no.tilsagn.project.RegisterPhase;
import no.tilsagn.scenario.Outcome;
import no.tilsagn.scenario.Scenario;

/** The contests of the commands about cases of meetings, and of a decision that names one. */
final class BoardCaseContests {

    private static final Matter OSLOJOBB = new Matter(MatterKind.PHASE_TRANSITION, "2021-37");

    private BoardCaseContests() {}

    static Stream<Contest> all() {
        return Stream.of(
                Contest.of(
                                RecordRecusal.class,
                                BoardCaseContests::recusal,
                                ROLE_MISSING,
                                UNKNOWN_REGISTER_ENTRY,
                                NO_RULE_IN_FORCE,
                                MEETING_CALLED_OFF,
                                MEETING_OVER,
                                CASE_NOT_ON_AGENDA,
                                CASE_ALREADY_DECIDED,
                                SEAT_NOT_IN_OFFICE,
                                SEAT_RECUSED)
                        .apart(
                                UNKNOWN_REGISTER_ENTRY,
                                NO_RULE_IN_FORCE,
                                MEETING_CALLED_OFF,
                                MEETING_OVER,
                                CASE_NOT_ON_AGENDA,
                                CASE_ALREADY_DECIDED,
                                SEAT_NOT_IN_OFFICE,
                                SEAT_RECUSED)
                        .apart(CASE_NOT_ON_AGENDA, CASE_ALREADY_DECIDED, SEAT_RECUSED)
                        .apart(NO_RULE_IN_FORCE, CASE_ALREADY_DECIDED, SEAT_RECUSED, MEETING_OVER)
                        .apart(SEAT_RECUSED, SEAT_NOT_IN_OFFICE)
                        .apart(MEETING_CALLED_OFF, MEETING_OVER, CASE_ALREADY_DECIDED),
                Contest.of(
                                DecideBoardCase.class,
                                BoardCaseContests::decision,
                                ROLE_MISSING,
                                UNKNOWN_REGISTER_ENTRY,
                                NAMED_TWICE,
                                NO_RULE_IN_FORCE,
                                MEETING_CALLED_OFF,
                                MEETING_OVER,
                                NOT_THE_MEETINGS_DAY,
                                CASE_NOT_ON_AGENDA,
                                CASE_ALREADY_DECIDED,
                                ATTENDANCE_MISSING,
                                SEAT_NOT_IN_OFFICE,
                                SEAT_WITHOUT_VOTE,
                                SEAT_ABSENT,
                                SEAT_RECUSED,
                                NO_QUORUM,
                                VOTES_DO_NOT_CARRY)
                        .apart(
                                UNKNOWN_REGISTER_ENTRY,
                                NO_RULE_IN_FORCE,
                                MEETING_CALLED_OFF,
                                MEETING_OVER,
                                NOT_THE_MEETINGS_DAY,
                                CASE_NOT_ON_AGENDA,
                                CASE_ALREADY_DECIDED,
                                ATTENDANCE_MISSING,
                                SEAT_NOT_IN_OFFICE,
                                SEAT_WITHOUT_VOTE,
                                SEAT_ABSENT,
                                SEAT_RECUSED,
                                NO_QUORUM,
                                VOTES_DO_NOT_CARRY)
                        .apart(NO_RULE_IN_FORCE, CASE_ALREADY_DECIDED, SEAT_RECUSED, MEETING_OVER)
                        .apart(CASE_NOT_ON_AGENDA, CASE_ALREADY_DECIDED, SEAT_RECUSED)
                        .apart(ATTENDANCE_MISSING, CASE_ALREADY_DECIDED, SEAT_ABSENT, NO_QUORUM, MEETING_OVER)
                        .apart(SEAT_NOT_IN_OFFICE, SEAT_ABSENT, SEAT_RECUSED)
                        .apart(CASE_ALREADY_DECIDED, NO_QUORUM)
                        .apart(MEETING_OVER, NO_QUORUM)
                        .apart(MEETING_CALLED_OFF, MEETING_OVER, CASE_ALREADY_DECIDED),
                Contest.of(
                                RegisterPhase.class,
                                BoardCaseContests::cited,
                                ROLE_MISSING,
                                BOARD_CASE_MISSING,
                                CASE_OF_MEETING_CALLED_OFF,
                                BOARD_CASE_UNKNOWN,
                                CASE_OF_OTHER_MATTER,
                                CASE_DECIDED_OTHERWISE,
                                CASE_DECIDED_ON_OTHER_DAY,
                                PHASE_ALREADY_STATED)
                        .apart(
                                BOARD_CASE_MISSING,
                                CASE_OF_MEETING_CALLED_OFF,
                                BOARD_CASE_UNKNOWN,
                                CASE_OF_OTHER_MATTER,
                                CASE_DECIDED_OTHERWISE,
                                CASE_DECIDED_ON_OTHER_DAY)
                        .apart(BOARD_CASE_UNKNOWN, CASE_OF_OTHER_MATTER, CASE_DECIDED_OTHERWISE));
    }

    private static Outcome recusal(Set<RefusalCode> broken) {
        Scenario scenario = caseOf(broken);
        RecordRecusal command = new RecordRecusal(
                PROGRAMME,
                MeetingContests.meeting(broken),
                code("1"),
                code(broken.contains(SEAT_NOT_IN_OFFICE) ? "9" : "1"),
                RecusalBasis.DECIDED,
                REASON,
                HELD);
        return scenario.when(command).as(asker(broken, BOARD_SECRETARY));
    }

    private static Outcome decision(Set<RefusalCode> broken) {
        Scenario scenario = caseOf(broken);
        List<String> inFavour = new ArrayList<>(List.of("C"));
        add(inFavour, broken, NAMED_TWICE, "C");
        add(inFavour, broken, SEAT_NOT_IN_OFFICE, "9");
        add(inFavour, broken, SEAT_WITHOUT_VOTE, "O");
        add(inFavour, broken, SEAT_ABSENT, "4");
        add(inFavour, broken, SEAT_RECUSED, "1");
        DecideBoardCase command = new DecideBoardCase(
                PROGRAMME,
                MeetingContests.meeting(broken),
                code("1"),
                broken.contains(VOTES_DO_NOT_CARRY) ? CaseOutcome.REJECTED : CaseOutcome.ADOPTED,
                codes(inFavour.toArray(String[]::new)),
                List.of(),
                MeetingContests.day(broken));
        return scenario.when(command).as(asker(broken, BOARD_SECRETARY));
    }

    private static void add(List<String> seats, Set<RefusalCode> broken, RefusalCode rule, String seat) {
        if (broken.contains(rule)) {
            seats.add(seat);
        }
    }

    /** A case on the agenda, recused seats and all; half of the six voting seats are there unless too few are. */
    private static Scenario caseOf(Set<RefusalCode> broken) {
        Scenario scenario = Scenario.given(establish()).and(board());
        if (!broken.contains(NO_RULE_IN_FORCE)) {
            scenario.and(rule(procedure(false)));
        }
        if (!broken.contains(CASE_NOT_ON_AGENDA)) {
            scenario.and(put("1", PROGRAMME_2025));
        }
        if (broken.contains(SEAT_RECUSED)) {
            scenario.and(recuse("1", "1"));
        }
        if (!broken.contains(ATTENDANCE_MISSING)) {
            scenario.and(broken.contains(NO_QUORUM) ? present("C", "1", "O") : present("C", "1", "2", "O"));
        }
        boolean over = broken.contains(MEETING_OVER) && !broken.contains(CASE_NOT_ON_AGENDA);
        if (broken.contains(CASE_ALREADY_DECIDED) || over) {
            scenario.and(adopt("1", "C"));
        }
        MeetingContests.end(scenario, broken);
        return scenario;
    }

    private static Outcome cited(Set<RefusalCode> broken) {
        Phase phase = broken.contains(PHASE_ALREADY_STATED) ? Phase.IDEA : null;
        Scenario scenario = Scenario.given(establish(), rule(procedure(true)))
                .and(project("2021-37", phase))
                .and(board())
                .and(
                        put("1", broken.contains(CASE_OF_OTHER_MATTER) ? PROGRAMME_2025 : OSLOJOBB),
                        present("C", "D", "1"));
        if (broken.contains(CASE_OF_MEETING_CALLED_OFF)) {
            scenario.and(callOff());
        } else if (!broken.contains(CASE_DECIDED_OTHERWISE)) {
            scenario.and(adopt("1", "C"));
        }
        String reference = broken.contains(BOARD_CASE_MISSING)
                ? "2025/1234-7"
                : broken.contains(BOARD_CASE_UNKNOWN) ? "M1/2" : "M1/1";
        LocalDate decidedOn = broken.contains(CASE_DECIDED_ON_OTHER_DAY) ? HELD.plusDays(1) : HELD;
        RegisterPhase command = new RegisterPhase(
                PROGRAMME, projectId("2021-37"), Phase.CONCEPT, DAY, new DecisionReference(reference, decidedOn));
        return scenario.when(command).as(asker(broken, BOARD_SECRETARY));
    }
}
