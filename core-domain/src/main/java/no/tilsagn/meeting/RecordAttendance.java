package no.tilsagn.meeting;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/**
 * Record which seats are present; again when somebody comes or leaves. Cases decided after it are decided by these.
 *
 * @param effectiveOn the day of the meeting
 */
public record RecordAttendance(ProgrammeId programme, EntryCode code, List<EntryCode> present, LocalDate effectiveOn)
        implements ChangeMeeting {

    public RecordAttendance {
        present = List.copyOf(present);
    }
}
