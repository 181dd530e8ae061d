package no.tilsagn.meeting;

import java.util.List;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/** These seats are present from then on. */
public record AttendanceRecorded(ProgrammeId programme, EntryCode code, List<EntryCode> present)
        implements MeetingEvent {

    public AttendanceRecorded {
        present = List.copyOf(present);
    }
}
