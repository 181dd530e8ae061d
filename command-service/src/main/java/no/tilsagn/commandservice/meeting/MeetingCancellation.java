package no.tilsagn.commandservice.meeting;

import java.time.LocalDate;
import no.tilsagn.meeting.CallOffCause;
import no.tilsagn.meeting.CallOffMeeting;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/** Body of a request to call a meeting off. */
record MeetingCancellation(CallOffCause cause, LocalDate calledOffOn) {

    CallOffMeeting command(ProgrammeId programme, EntryCode meeting) {
        return new CallOffMeeting(programme, meeting, cause, calledOffOn);
    }
}
