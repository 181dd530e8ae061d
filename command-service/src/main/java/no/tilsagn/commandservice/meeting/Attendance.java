package no.tilsagn.commandservice.meeting;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.meeting.RecordAttendance;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/** Body of a request to record who is present. */
record Attendance(List<EntryCode> present, LocalDate effectiveOn) {

    RecordAttendance command(ProgrammeId programme, EntryCode meeting) {
        return new RecordAttendance(programme, meeting, present, effectiveOn);
    }
}
