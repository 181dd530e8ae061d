package no.tilsagn.meeting;

import static no.tilsagn.command.Role.BOARD_SECRETARY;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.SampleMeetings.PROGRAMME_2025;
import static no.tilsagn.scenario.SampleMeetings.board;
import static no.tilsagn.scenario.SampleMeetings.codes;
import static no.tilsagn.scenario.SampleMeetings.present;
import static no.tilsagn.scenario.SampleMeetings.procedure;
import static no.tilsagn.scenario.SampleMeetings.put;
import static no.tilsagn.scenario.SampleMeetings.recuse;
import static no.tilsagn.scenario.SampleMeetings.vote;
import static no.tilsagn.scenario.SampleRules.rule;
import static no.tilsagn.scenario.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.tilsagn.command.Command;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.register.EntryCode;
import no.tilsagn.rule.BoardProcedure;
import no.tilsagn.rule.Share;
import no.tilsagn.scenario.Outcome;
import no.tilsagn.scenario.Scenario;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Six voting seats, C the chair, D the deputy, 1 to 4, and O who observes: three present are a quorum. */
class VoteTest {

    @ParameterizedTest(name = "present {0}, recused {1}: for {2}, against {3} is {4}: {5}")
    @CsvSource(delimiter = '|', textBlock = """
            CD1234O |    | CD12 | 34  | ADOPTED  |
            CD1234O |    | C1   | 234 | REJECTED |
            CD1234O |    | CD12 | 34  | DEFERRED |
            CD1234O |    | CD12 | 34  | REJECTED | votes-do-not-carry
            CD1234O |    | C1   | 234 | ADOPTED  | votes-do-not-carry
            CD1234O |    | C1   | 234 | DEFERRED | votes-do-not-carry
            CD1234O |    | C    |     | ADOPTED  |
            CD1234O |    | C12  | D34 | ADOPTED  |
            CD1234O |    | D34  | C12 | ADOPTED  | votes-do-not-carry
            CD1234O |    | D34  | C12 | REJECTED |
            D1234O  |    | D3   | 12  | ADOPTED  |
            D1234O  |    | 34   | D2  | ADOPTED  | votes-do-not-carry
            CD1234O | C  | D3   | 12  | ADOPTED  |
            CD1234O | C  | 12   | D3  | REJECTED |
            CD1234O | CD | 12   | 34  | ADOPTED  | votes-do-not-carry
            CD1234O | CD | 12   | 34  | REJECTED |
            CD1234O | CD | 12   | 3   | ADOPTED  |
            CD1234O |    |      |     | ADOPTED  | votes-do-not-carry
            C12     |    | C12  |     | ADOPTED  |
            C1O     |    | C1   |     | ADOPTED  | no-quorum
            C12     | 12 | C    |     | ADOPTED  |
            CD1234O |    | CO   |     | ADOPTED  | seat-without-vote
            CD1234O |    | C    | O   | ADOPTED  | seat-without-vote
            CD12O   |    | C3   |     | ADOPTED  | seat-absent
            CD1234O | 1  | C1   |     | ADOPTED  | seat-recused
            CD1234O | 1  | C    | 1   | ADOPTED  | seat-recused
            CD1234O |    | CC   |     | ADOPTED  | named-twice
            CD1234O |    | C1   | 1   | ADOPTED  | named-twice
            CD1234O |    | C9   |     | ADOPTED  | seat-not-in-office
            """)
    void a_case_is_decided_by_who_is_there_and_may_vote(
            String present,
            @Nullable String recused,
            @Nullable String inFavour,
            @Nullable String against,
            CaseOutcome outcome,
            @Nullable String refusedBy) {
        Scenario meeting = given(establish(), rule(procedure(false)))
                .and(board())
                .and(put("1", PROGRAMME_2025), present(present.split("")))
                .and(each(recused).stream()
                        .map(seat -> recuse("1", seat.value()))
                        .toArray(Command[]::new));
        Outcome decided =
                meeting.when(vote("1", outcome, each(inFavour), each(against))).as(BOARD_SECRETARY);
        assertThat(decided.refusedBy().map(RefusalCode::code).orElse(null)).isEqualTo(refusedBy);
    }

    @Test
    void what_is_missing_for_a_quorum_is_said() {
        given(establish(), rule(procedure(false)))
                .and(board())
                .and(put("1", PROGRAMME_2025), present("C", "1", "O"))
                .when(vote("1", CaseOutcome.ADOPTED, codes("C", "1"), List.of()))
                .as(BOARD_SECRETARY)
                .isRefused(RefusalCode.NO_QUORUM, "meeting", "M1", "present", 2L, "voting", 6L, "needed", 3L);
    }

    @Test
    void where_more_than_half_is_asked_for_no_chair_decides_a_tie() {
        BoardProcedure twoThirds = new BoardProcedure(new Share(1, 2), new Share(2, 3), false, 7, List.of(), false);
        given(establish(), rule(twoThirds))
                .and(board())
                .and(put("1", PROGRAMME_2025), put("2", PROGRAMME_2025), present("C", "D", "1", "2", "3", "4"))
                .when(vote("1", CaseOutcome.ADOPTED, codes("C", "D", "1", "2"), codes("3", "4")))
                .as(BOARD_SECRETARY)
                .isRefused(
                        RefusalCode.VOTES_DO_NOT_CARRY,
                        "case",
                        "1",
                        "outcome",
                        "ADOPTED",
                        "inFavour",
                        4L,
                        "against",
                        2L)
                .when(vote("2", CaseOutcome.ADOPTED, codes("C", "D", "1", "2", "3"), codes("4")))
                .as(BOARD_SECRETARY)
                .isAccepted();
        assertThatThrownBy(() -> new BoardProcedure(new Share(1, 2), new Share(2, 3), true, 7, List.of(), false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a tie decides nothing");
    }

    private static List<EntryCode> each(@Nullable String seats) {
        return seats == null ? List.of() : codes(seats.split(""));
    }
}
