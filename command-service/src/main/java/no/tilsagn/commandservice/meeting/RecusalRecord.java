package no.tilsagn.commandservice.meeting;

import java.time.LocalDate;
import no.tilsagn.commandservice.text.NewText;
import no.tilsagn.meeting.RecordRecusal;
import no.tilsagn.meeting.RecusalBasis;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/** Body of a request to record that a member takes no part in a case. */
record RecusalRecord(EntryCode seat, RecusalBasis basis, String reason, LocalDate effectiveOn) {

    RecordRecusal command(ProgrammeId programme, EntryCode meeting, EntryCode number, NewText why) {
        return new RecordRecusal(programme, meeting, number, seat, basis, why.reference(), effectiveOn);
    }
}
