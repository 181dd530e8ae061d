package no.tilsagn.queryservice.rehearsal;

import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.journal.Journal;
import no.tilsagn.rehearsal.Rehearsal;
import org.springframework.stereotype.Component;

/** Takes a rehearsal up to a moment of the programme's history. */
@Component
class Past {

    private final Journal journal;

    Past(Journal journal) {
        this.journal = journal;
    }

    Rehearsal upTo(ProgrammeId programme, long position) {
        Rehearsal rehearsal = new Rehearsal();
        journal.forEach(programme, position, rehearsal::fold);
        return rehearsal;
    }
}
