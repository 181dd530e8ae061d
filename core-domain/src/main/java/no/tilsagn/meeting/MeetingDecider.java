package no.tilsagn.meeting;

import static no.tilsagn.command.Decision.accepted;

import java.util.List;
import java.util.Optional;
import no.tilsagn.board.Seats;
import no.tilsagn.command.Decision;
import no.tilsagn.command.Participants;
import no.tilsagn.command.Refusal;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.command.Rule;
import no.tilsagn.fundingapplication.FundingApplicationId;
import no.tilsagn.programme.ProgrammeState;
import no.tilsagn.register.EntryRules;

/** Decides the commands about meetings of the board. */
public final class MeetingDecider {

    private final MeetingState meeting;
    private final ProgrammeState programme;
    private final Participants in;

    private MeetingDecider(MeetingState meeting, ProgrammeState programme, Participants in) {
        this.meeting = meeting;
        this.programme = programme;
        this.in = in;
    }

    public static Decision decide(MeetingCommand command, ProgrammeState programme, Participants in) {
        return switch (command) {
            case CallMeeting c ->
                Rule.firstOf(
                        () -> accepted(
                                c.effectiveOn(), new MeetingCalled(c.programme(), c.code(), c.form(), c.heldOn())),
                        () -> EntryRules.codeFree(c, in));
            case ChangeMeeting c -> change(c, programme, in);
        };
    }

    private static Decision change(ChangeMeeting c, ProgrammeState programme, Participants in) {
        return Rule.firstOf(
                () -> {
                    MeetingState meeting = (MeetingState) in.entry(c.subject()).orElseThrow();
                    return new MeetingDecider(meeting, programme, in).decide(c);
                },
                () -> c instanceof PutCaseOnAgenda put ? subjectKnown(put.matter(), programme, in) : Optional.empty(),
                () -> EntryRules.known(c, in));
    }

    private Decision decide(ChangeMeeting command) {
        return switch (command) {
            case PutCaseOnAgenda c -> putOnAgenda(c);
            case RecordPapersSent c ->
                Rule.firstOf(
                        () -> accepted(c.effectiveOn(), new PapersSent(c.programme(), c.code(), c.effectiveOn())),
                        () -> MeetingRules.goesOn(c, meeting));
            case RecordAttendance c -> recordAttendance(c);
            case CaseCommand c -> new CaseDecider(meeting, programme, in).decide(c);
            case CallOffMeeting c ->
                Rule.firstOf(
                        () -> accepted(c.effectiveOn(), new MeetingCalledOff(c.programme(), c.code(), c.cause())),
                        () -> MeetingRules.goesOn(c, meeting),
                        () -> nothingDecided(c));
            case ApproveMinutes c ->
                Rule.firstOf(
                        () -> accepted(c.effectiveOn(), new MinutesApproved(c.programme(), c.code(), c.minutes())),
                        () -> MeetingRules.goesOn(c, meeting),
                        () -> allDecided(c));
        };
    }

    private Decision recordAttendance(RecordAttendance c) {
        SeatRules present = new SeatRules(c.present(), meeting.heldOn(), Seats.on(meeting.heldOn(), programme, in));
        return Rule.firstOf(
                () -> accepted(c.effectiveOn(), new AttendanceRecorded(c.programme(), c.code(), c.present())),
                present::namedOnce,
                () -> MeetingRules.goesOn(c, meeting),
                () -> MeetingRules.onItsDay(c, meeting),
                present::inOffice);
    }

    private Decision putOnAgenda(PutCaseOnAgenda c) {
        return Rule.firstOf(
                () -> accepted(c.effectiveOn(), new CasePutOnAgenda(c.programme(), c.code(), c.number(), c.matter())),
                () -> MeetingRules.goesOn(c, meeting),
                () -> Refusal.when(
                        meeting.onAgenda(c.number()).isPresent(),
                        RefusalCode.CASE_NUMBER_TAKEN,
                        "meeting",
                        c.code(),
                        "case",
                        c.number()));
    }

    private static Optional<Refusal> subjectKnown(Matter matter, ProgrammeState programme, Participants in) {
        String subject = matter.subject();
        return switch (matter.kind()) {
            case FUNDING_APPLICATION ->
                Refusal.when(
                        in.fundingApplication(FundingApplicationId.of(subject)).isEmpty(),
                        RefusalCode.UNKNOWN_FUNDING_APPLICATION,
                        "application",
                        subject);
            case PHASE_TRANSITION ->
                Refusal.when(programme.project(subject).isEmpty(), RefusalCode.UNKNOWN_PROJECT, "project", subject);
            // A year need not be opened for the board to deal with it.
            case ACTION_PROGRAMME, SPLIT, REALLOCATION, YEAR_END, PORTFOLIO_STATUS, ANNUAL_REPORT, RISK_ASSESSMENT ->
                Optional.empty();
        };
    }

    private Optional<Refusal> nothingDecided(CallOffMeeting c) {
        return noCase(meeting.numbers(true), RefusalCode.MEETING_HAS_DECIDED, c);
    }

    private Optional<Refusal> allDecided(ApproveMinutes c) {
        return noCase(meeting.numbers(false), RefusalCode.CASES_UNDECIDED, c);
    }

    private static Optional<Refusal> noCase(List<String> numbers, RefusalCode code, ChangeMeeting c) {
        return Refusal.when(!numbers.isEmpty(), code, "meeting", c.code(), "cases", String.join(", ", numbers));
    }
}
