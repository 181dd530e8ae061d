package no.tilsagn.commandservice.meeting;

import java.time.LocalDate;
import no.tilsagn.meeting.CallMeeting;
import no.tilsagn.meeting.MeetingForm;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/** Body of a request to call a meeting of the board. */
record MeetingCall(EntryCode code, MeetingForm form, LocalDate heldOn, LocalDate calledOn) {

    CallMeeting command(ProgrammeId programme) {
        return new CallMeeting(programme, code, form, heldOn, calledOn);
    }
}
