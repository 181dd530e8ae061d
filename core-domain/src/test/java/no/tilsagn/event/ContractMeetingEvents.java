package no.tilsagn.event;

import static no.tilsagn.scenario.Sample.DAY;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.REASON;
import static no.tilsagn.scenario.SampleMeetings.codes;
import static no.tilsagn.scenario.SampleRegisters.code;

import java.util.List;
import no.tilsagn.meeting.AttendanceRecorded;
import no.tilsagn.meeting.BoardCaseDecided;
import no.tilsagn.meeting.CallOffCause;
import no.tilsagn.meeting.CaseOutcome;
import no.tilsagn.meeting.CasePutOnAgenda;
import no.tilsagn.meeting.Matter;
import no.tilsagn.meeting.MatterKind;
import no.tilsagn.meeting.MeetingCalled;
import no.tilsagn.meeting.MeetingCalledOff;
import no.tilsagn.meeting.MeetingForm;
import no.tilsagn.meeting.MinutesApproved;
import no.tilsagn.meeting.PapersSent;
import no.tilsagn.meeting.RecusalBasis;
import no.tilsagn.meeting.RecusalRecorded;
import no.tilsagn.rule.BoardProcedure;
import no.tilsagn.rule.RuleReference;

/** The representative events about meetings of the board; see {@link ContractEvents}. */
public final class ContractMeetingEvents {

    private static final RuleReference PROCEDURE = new RuleReference(BoardProcedure.RULE, 1);

    private ContractMeetingEvents() {}

    public static List<DomainEvent> all() {
        return List.of(
                new MeetingCalled(PROGRAMME, code("M2025-02"), MeetingForm.MEETING, DAY),
                new CasePutOnAgenda(
                        PROGRAMME, code("M2025-02"), code("3"), new Matter(MatterKind.PHASE_TRANSITION, "2021-37")),
                new PapersSent(PROGRAMME, code("M2025-02"), DAY.minusDays(8)),
                new AttendanceRecorded(PROGRAMME, code("M2025-02"), codes("01", "05", "13")),
                new RecusalRecorded(
                        PROGRAMME, code("M2025-02"), code("3"), code("05"), RecusalBasis.DECLARED, REASON, PROCEDURE),
                new BoardCaseDecided(
                        PROGRAMME,
                        code("M2025-02"),
                        code("3"),
                        CaseOutcome.ADOPTED,
                        codes("01"),
                        codes("04"),
                        code("01"),
                        PROCEDURE),
                new MeetingCalledOff(PROGRAMME, code("M2025-02"), CallOffCause.TOO_FEW_SEATS),
                new MinutesApproved(PROGRAMME, code("M2025-02"), "2025/1234-9"));
    }

    static List<DomainEvent> minimal() {
        return List.of(new BoardCaseDecided(
                PROGRAMME, code("M2025-02"), code("3"), CaseOutcome.DEFERRED, codes("04"), List.of(), null, PROCEDURE));
    }
}
