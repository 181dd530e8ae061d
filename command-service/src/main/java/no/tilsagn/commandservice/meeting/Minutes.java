package no.tilsagn.commandservice.meeting;

import java.time.LocalDate;
import no.tilsagn.meeting.ApproveMinutes;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/** Body of a request to record that a meeting's minutes are approved. */
record Minutes(String minutes, LocalDate approvedOn) {

    ApproveMinutes command(ProgrammeId programme, EntryCode meeting) {
        return new ApproveMinutes(programme, meeting, minutes, approvedOn);
    }
}
