package no.tilsagn.meeting;

import static no.tilsagn.command.RefusalCode.BOARD_CASE_MISSING;
import static no.tilsagn.command.RefusalCode.BOARD_CASE_UNKNOWN;
import static no.tilsagn.command.RefusalCode.CASE_DECIDED_ON_OTHER_DAY;
import static no.tilsagn.command.RefusalCode.CASE_DECIDED_OTHERWISE;
import static no.tilsagn.command.RefusalCode.CASE_OF_MEETING_CALLED_OFF;
import static no.tilsagn.command.RefusalCode.CASE_OF_OTHER_MATTER;
import static no.tilsagn.command.Role.BOARD_SECRETARY;
import static no.tilsagn.scenario.Sample.ALL;
import static no.tilsagn.scenario.Sample.DAY;
import static no.tilsagn.scenario.Sample.MINUTES;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.Sample.project;
import static no.tilsagn.scenario.Sample.projectId;
import static no.tilsagn.scenario.SampleBudget.line;
import static no.tilsagn.scenario.SampleBudget.open;
import static no.tilsagn.scenario.SampleMeetings.EVERYBODY;
import static no.tilsagn.scenario.SampleMeetings.HELD;
import static no.tilsagn.scenario.SampleMeetings.adopt;
import static no.tilsagn.scenario.SampleMeetings.board;
import static no.tilsagn.scenario.SampleMeetings.callOff;
import static no.tilsagn.scenario.SampleMeetings.codes;
import static no.tilsagn.scenario.SampleMeetings.in;
import static no.tilsagn.scenario.SampleMeetings.present;
import static no.tilsagn.scenario.SampleMeetings.procedure;
import static no.tilsagn.scenario.SampleMeetings.put;
import static no.tilsagn.scenario.SampleMeetings.vote;
import static no.tilsagn.scenario.SampleRegisters.approve;
import static no.tilsagn.scenario.SampleRules.rule;
import static no.tilsagn.scenario.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.project.Phase;
import no.tilsagn.project.RegisterPhase;
import no.tilsagn.report.ApproveReport;
import no.tilsagn.scenario.Outcome;
import no.tilsagn.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** A decision of the board is what its case says. */
class CitedCaseTest {

    private static final Matter OSLOJOBB = new Matter(MatterKind.PHASE_TRANSITION, "2021-37");
    private static final Matter OTHER = new Matter(MatterKind.PHASE_TRANSITION, "2017-13");

    @Test
    void what_the_board_decided_is_carried_out() {
        meeting(true)
                .and(put("1", OSLOJOBB), present(EVERYBODY), adopt("1", "C"))
                .when(phase(in("1")))
                .as(BOARD_SECRETARY)
                .isAccepted();
    }

    @Test
    void where_the_procedure_asks_for_a_case_a_decision_names_one() {
        meeting(true)
                .when(phase(new DecisionReference("2025/1234-7", HELD)))
                .as(BOARD_SECRETARY)
                .isRefused(BOARD_CASE_MISSING, "reference", "2025/1234-7", "decidedOn", HELD, "version", 1L);
        meeting(false)
                .when(phase(new DecisionReference("2025/1234-7", HELD)))
                .as(BOARD_SECRETARY)
                .isAccepted();
    }

    @Test
    void before_the_procedure_held_no_case_is_asked_for() {
        given(establish(), rule(procedure(true), HELD, null))
                .and(project("2021-37", null))
                .when(phase(MINUTES))
                .as(BOARD_SECRETARY)
                .isAccepted();
    }

    @Test
    void whoever_names_a_case_names_one_on_the_agenda_of_that_meeting() {
        meeting(false)
                .when(phase(in("2")))
                .as(BOARD_SECRETARY)
                .isRefused(BOARD_CASE_UNKNOWN, "reference", "M1/2", "meeting", "M1", "case", "2");
    }

    @Test
    void a_meeting_that_was_called_off_decided_nothing() {
        meeting(false)
                .and(put("1", OSLOJOBB), callOff())
                .when(phase(in("1")))
                .as(BOARD_SECRETARY)
                .isRefused(CASE_OF_MEETING_CALLED_OFF, "reference", "M1/1", "meeting", "M1");
    }

    @Test
    void a_case_about_another_project_decides_nothing_here() {
        meeting(false)
                .and(put("1", OTHER), present(EVERYBODY), adopt("1", "C"))
                .when(phase(in("1")))
                .as(BOARD_SECRETARY)
                .isRefused(
                        CASE_OF_OTHER_MATTER,
                        "reference",
                        "M1/1",
                        "kind",
                        "PHASE_TRANSITION",
                        "subject",
                        "2017-13",
                        "neededKind",
                        "PHASE_TRANSITION",
                        "neededSubject",
                        "2021-37");
    }

    @Test
    void a_report_is_approved_in_a_case_of_its_kind_and_year() {
        approvedIn(MatterKind.ANNUAL_REPORT).isAccepted();
        approvedIn(MatterKind.RISK_ASSESSMENT)
                .isRefused(
                        CASE_OF_OTHER_MATTER,
                        "reference",
                        "M1/1",
                        "kind",
                        "RISK_ASSESSMENT",
                        "subject",
                        "2025",
                        "neededKind",
                        "ANNUAL_REPORT",
                        "neededSubject",
                        "2025");
    }

    /** The annual report, in a case of some kind. */
    private static Outcome approvedIn(MatterKind kind) {
        return meeting(true)
                .and(open(line("ADM", ALL)))
                .and(put("1", new Matter(kind, "2025")), present(EVERYBODY), adopt("1", "C"))
                .when(new ApproveReport(
                        PROGRAMME, approve(2025).edition(), approve(2025).sha256(), HELD, in("1")))
                .as(BOARD_SECRETARY);
    }

    @Test
    void what_the_board_has_not_decided_or_has_rejected_is_not_carried_out() {
        meeting(false)
                .and(put("1", OSLOJOBB), present(EVERYBODY))
                .when(phase(in("1")))
                .as(BOARD_SECRETARY)
                .isRefused(CASE_DECIDED_OTHERWISE, "reference", "M1/1", "outcome", "UNDECIDED", "needed", "ADOPTED")
                .and(vote("1", CaseOutcome.REJECTED, List.of(), codes("C")))
                .when(phase(in("1")))
                .as(BOARD_SECRETARY)
                .isRefused(CASE_DECIDED_OTHERWISE, "reference", "M1/1", "outcome", "REJECTED", "needed", "ADOPTED");
    }

    @Test
    void the_day_of_the_decision_is_the_meetings() {
        LocalDate next = HELD.plusDays(1);
        meeting(false)
                .and(put("1", OSLOJOBB), present(EVERYBODY), adopt("1", "C"))
                .when(phase(new DecisionReference("M1/1", next)))
                .as(BOARD_SECRETARY)
                .isRefused(CASE_DECIDED_ON_OTHER_DAY, "reference", "M1/1", "decidedOn", next, "heldOn", HELD);
    }

    @Test
    void a_reference_of_another_form_names_no_case() {
        assertThat(CaseReference.in("HP25 9.1")).isEmpty();
        assertThat(CaseReference.in("2025/1234/7")).isEmpty();
        assertThat(CaseReference.in("/7")).isEmpty();
        assertThat(CaseReference.in("M1/7")).hasToString("Optional[M1/7]");
    }

    private static Scenario meeting(boolean casesRequired) {
        return given(establish(), rule(procedure(casesRequired), HELD, null))
                .and(board())
                .and(project("2021-37", null), project("2017-13", null));
    }

    private static RegisterPhase phase(DecisionReference decision) {
        return new RegisterPhase(PROGRAMME, projectId("2021-37"), Phase.CONCEPT, DAY, decision);
    }
}
