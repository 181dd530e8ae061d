package no.tilsagn.scenario;

import static no.tilsagn.scenario.Sample.DAY;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.REASON;
import static no.tilsagn.scenario.SampleRegisters.code;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.tilsagn.board.SeatKind;
import no.tilsagn.command.Command;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.meeting.ApproveMinutes;
import no.tilsagn.meeting.CallMeeting;
import no.tilsagn.meeting.CallOffCause;
import no.tilsagn.meeting.CallOffMeeting;
import no.tilsagn.meeting.CaseOutcome;
import no.tilsagn.meeting.DecideBoardCase;
import no.tilsagn.meeting.Matter;
import no.tilsagn.meeting.MatterKind;
import no.tilsagn.meeting.MeetingForm;
import no.tilsagn.meeting.PutCaseOnAgenda;
import no.tilsagn.meeting.RecordAttendance;
import no.tilsagn.meeting.RecordPapersSent;
import no.tilsagn.meeting.RecordRecusal;
import no.tilsagn.meeting.RecusalBasis;
import no.tilsagn.register.EntryCode;
import no.tilsagn.rule.BoardProcedure;
import no.tilsagn.rule.LegalRule;
import no.tilsagn.rule.Share;

/**
 * Meeting M1 of a board of six voting seats and an observer: C the chair, D the deputy, 1 to 4 members, O observes. Half
 * of the six, three, are a quorum.
 */
public final class SampleMeetings {

    /** The meeting is held on it. */
    public static final LocalDate HELD = DAY;

    public static final LocalDate CALLED = HELD.minusDays(14);
    public static final Matter PROGRAMME_2025 = new Matter(MatterKind.ACTION_PROGRAMME, "2025");
    public static final String[] EVERYBODY = {"C", "D", "1", "2", "3", "4", "O"};

    private SampleMeetings() {}

    /** The guide's defaults: half of the voting seats, a simple majority, the chair's vote in a tie. */
    public static BoardProcedure procedure(boolean casesRequired) {
        return new BoardProcedure(
                new Share(1, 2),
                new Share(1, 2),
                true,
                7,
                List.of(new LegalRule("LOV-2018-06-22-83 § 13-3", LocalDate.of(2018, 6, 22))),
                casesRequired);
    }

    /** The board's seats, and the meeting called. */
    public static Command[] board() {
        return new Command[] {
            SampleRegisters.seat("C", SeatKind.CHAIR),
            SampleRegisters.seat("D", SeatKind.DEPUTY_CHAIR),
            SampleRegisters.seat("1", SeatKind.MEMBER),
            SampleRegisters.seat("2", SeatKind.MEMBER),
            SampleRegisters.seat("3", SeatKind.MEMBER),
            SampleRegisters.seat("4", SeatKind.MEMBER),
            SampleRegisters.seat("O", SeatKind.OBSERVER),
            call("M1")
        };
    }

    public static CallMeeting call(String code) {
        return new CallMeeting(PROGRAMME, code(code), MeetingForm.MEETING, HELD, CALLED);
    }

    public static PutCaseOnAgenda put(String number, Matter matter) {
        return new PutCaseOnAgenda(PROGRAMME, code("M1"), code(number), matter, CALLED);
    }

    public static RecordPapersSent sent(LocalDate on) {
        return new RecordPapersSent(PROGRAMME, code("M1"), on);
    }

    public static RecordAttendance present(String... seats) {
        return new RecordAttendance(PROGRAMME, code("M1"), codes(seats), HELD);
    }

    public static RecordRecusal recuse(String number, String seat) {
        return new RecordRecusal(PROGRAMME, code("M1"), code(number), code(seat), RecusalBasis.DECLARED, REASON, HELD);
    }

    public static DecideBoardCase adopt(String number, String... inFavour) {
        return vote(number, CaseOutcome.ADOPTED, codes(inFavour), List.of());
    }

    public static DecideBoardCase vote(
            String number, CaseOutcome outcome, List<EntryCode> inFavour, List<EntryCode> against) {
        return new DecideBoardCase(PROGRAMME, code("M1"), code(number), outcome, inFavour, against, HELD);
    }

    public static CallOffMeeting callOff() {
        return new CallOffMeeting(PROGRAMME, code("M1"), CallOffCause.TOO_FEW_SEATS, HELD.minusDays(1));
    }

    public static ApproveMinutes minutes() {
        return new ApproveMinutes(PROGRAMME, code("M1"), "2025/1234-9", HELD.plusDays(7));
    }

    /** How a decision names case {@code number} of the meeting. */
    public static DecisionReference in(String number) {
        return new DecisionReference("M1/" + number, HELD);
    }

    public static List<EntryCode> codes(String... seats) {
        return Stream.of(seats).map(EntryCode::of).toList();
    }
}
