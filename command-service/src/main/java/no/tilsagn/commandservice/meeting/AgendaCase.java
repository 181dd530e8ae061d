package no.tilsagn.commandservice.meeting;

import java.time.LocalDate;
import no.tilsagn.meeting.Matter;
import no.tilsagn.meeting.PutCaseOnAgenda;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/** Body of a request to put a case on a meeting's agenda. */
record AgendaCase(EntryCode number, Matter matter, LocalDate effectiveOn) {

    PutCaseOnAgenda command(ProgrammeId programme, EntryCode meeting) {
        return new PutCaseOnAgenda(programme, meeting, number, matter, effectiveOn);
    }
}
