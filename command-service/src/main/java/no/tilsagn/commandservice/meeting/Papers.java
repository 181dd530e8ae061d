package no.tilsagn.commandservice.meeting;

import java.time.LocalDate;
import no.tilsagn.meeting.RecordPapersSent;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/** Body of a request to record that a meeting's papers were sent. */
record Papers(LocalDate sentOn) {

    RecordPapersSent command(ProgrammeId programme, EntryCode meeting) {
        return new RecordPapersSent(programme, meeting, sentOn);
    }
}
