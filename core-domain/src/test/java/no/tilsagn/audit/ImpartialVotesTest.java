package no.tilsagn.audit;

import static no.tilsagn.readmodel.ProgrammeLog.PROGRAMME;
import static no.tilsagn.scenario.SampleMeetings.HELD;
import static no.tilsagn.scenario.SampleMeetings.codes;
import static no.tilsagn.scenario.SampleRegisters.code;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.tilsagn.board.SeatEnded;
import no.tilsagn.board.SeatKind;
import no.tilsagn.board.SeatRegistered;
import no.tilsagn.meeting.AttendanceRecorded;
import no.tilsagn.meeting.BoardCaseDecided;
import no.tilsagn.meeting.CallOffCause;
import no.tilsagn.meeting.CaseOutcome;
import no.tilsagn.meeting.CasePutOnAgenda;
import no.tilsagn.meeting.MeetingCalled;
import no.tilsagn.meeting.MeetingCalledOff;
import no.tilsagn.meeting.MeetingForm;
import no.tilsagn.meeting.RecusalBasis;
import no.tilsagn.meeting.RecusalRecorded;
import no.tilsagn.readmodel.ProgrammeLog;
import no.tilsagn.rule.BoardProcedure;
import no.tilsagn.rule.RuleReference;
import no.tilsagn.rule.RuleVersionRegistered;
import no.tilsagn.scenario.Sample;
import no.tilsagn.scenario.SampleMeetings;
import org.junit.jupiter.api.Test;

/** Three voting seats, C, 1 and 2, of which two are a quorum, and O who observes: breaches that nobody could decide. */
class ImpartialVotesTest {

    private static final RuleReference FIRST = new RuleReference(BoardProcedure.RULE, 1);

    private final ProgrammeLog log = ProgrammeLog.established()
            .record(new RuleVersionRegistered(
                    PROGRAMME, BoardProcedure.RULE, 1, HELD, null, SampleMeetings.procedure(false), Sample.MINUTES))
            .record(seat("C", SeatKind.CHAIR), seat("1", SeatKind.MEMBER), seat("2", SeatKind.MEMBER))
            .record(seat("O", SeatKind.OBSERVER))
            .record(new MeetingCalled(PROGRAMME, code("M1"), MeetingForm.MEETING, HELD))
            .record(new CasePutOnAgenda(PROGRAMME, code("M1"), code("1"), SampleMeetings.PROGRAMME_2025));

    @Test
    void those_who_were_there_and_may_vote_keep_the_claim() {
        assertThat(found(log.record(present("C", "1", "O"), decided(1, "C", "1"))))
                .isEmpty();
    }

    @Test
    void a_recused_seat_that_voted_is_found() {
        assertThat(found(log.record(present("C", "1"), recused("1"), decided(1, "C", "1"))))
                .containsExactly("recused-seat-voted at 11");
    }

    @Test
    void a_recusal_from_another_case_is_none_from_this_one() {
        RecusalRecorded elsewhere = new RecusalRecorded(
                PROGRAMME, code("M1"), code("2"), code("1"), RecusalBasis.DECIDED, Sample.REASON, FIRST);
        assertThat(found(log.record(present("C", "1"), elsewhere, decided(1, "C", "1"))))
                .isEmpty();
    }

    @Test
    void an_observer_who_voted_is_found() {
        assertThat(found(log.record(present("C", "1", "O"), decided(1, "C", "O"))))
                .containsExactly("seat-without-vote-voted at 10");
    }

    @Test
    void a_seat_that_was_none_any_more_is_found() {
        assertThat(found(log.record(
                        new SeatEnded(PROGRAMME, code("2"), HELD, Sample.MINUTES),
                        present("C", "1", "2"),
                        decided(1, "2"))))
                .containsExactly("seat-without-vote-voted at 11");
    }

    @Test
    void a_seat_that_was_not_there_and_one_that_voted_twice_are_found() {
        assertThat(found(log.record(present("C", "1"), decided(1, "2", "C", "C"))))
                .containsExactly("absent-seat-voted at 10", "seat-voted-twice at 10");
    }

    @Test
    void too_few_voting_seats_are_found() {
        assertThat(found(log.record(present("C", "O"), decided(1, "C")))).containsExactly("no-quorum at 10");
    }

    @Test
    void a_case_decided_before_it_was_known_who_was_there_is_found() {
        assertThat(found(log.record(decided(1)))).containsExactly("no-quorum at 9");
    }

    @Test
    void a_decision_in_a_meeting_that_was_called_off_is_found() {
        assertThat(found(log.record(present("C", "1"), calledOff(), decided(1, "C"))))
                .containsExactly("decided-in-meeting-called-off at 11");
    }

    @Test
    void a_meeting_called_off_after_it_decided_is_found() {
        assertThat(found(log.record(present("C", "1"), decided(1, "C"), calledOff())))
                .containsExactly("decided-in-meeting-called-off at 11");
    }

    @Test
    void another_version_of_the_procedure_than_that_in_force_is_found() {
        assertThat(found(log.record(present("C", "1"), decided(2, "C")))).containsExactly("other-rule-version at 10");
    }

    private static SeatRegistered seat(String code, SeatKind kind) {
        return new SeatRegistered(
                PROGRAMME,
                code(code),
                "Bydel Alna",
                "Direktør",
                kind,
                kind != SeatKind.OBSERVER,
                List.of(),
                HELD,
                Sample.MINUTES);
    }

    private static AttendanceRecorded present(String... seats) {
        return new AttendanceRecorded(PROGRAMME, code("M1"), codes(seats));
    }

    private static RecusalRecorded recused(String seat) {
        return new RecusalRecorded(
                PROGRAMME, code("M1"), code("1"), code(seat), RecusalBasis.DECLARED, Sample.REASON, FIRST);
    }

    private static MeetingCalledOff calledOff() {
        return new MeetingCalledOff(PROGRAMME, code("M1"), CallOffCause.TOO_FEW_SEATS);
    }

    private static BoardCaseDecided decided(int version, String... inFavour) {
        return new BoardCaseDecided(
                PROGRAMME,
                code("M1"),
                code("1"),
                CaseOutcome.ADOPTED,
                codes(inFavour),
                List.of(),
                null,
                new RuleReference(BoardProcedure.RULE, version));
    }

    private static List<String> found(ProgrammeLog log) {
        Check check = new ImpartialVotes();
        log.events().forEach(check::look);
        return check.findings().stream()
                .map(finding -> finding.code() + " at " + finding.position())
                .toList();
    }
}
