package no.tilsagn.queryservice.rehearsal;

import java.util.List;
import no.tilsagn.event.Recorded;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.journal.Journal;
import no.tilsagn.rehearsal.Rehearsal;
import org.springframework.stereotype.Component;

/** Takes a rehearsal up to a moment of the programme's history. */
@Component
class Past {

    private static final int PAGE = 2_000;

    private final Journal journal;

    Past(Journal journal) {
        this.journal = journal;
    }

    /** The journal is only added to: what it has up to a position stays as it is while it is read, page by page. */
    Rehearsal upTo(ProgrammeId programme, long position) {
        Rehearsal rehearsal = new Rehearsal();
        while (rehearsal.position() < position) {
            long from = rehearsal.position();
            List<Recorded> page = journal.after(programme, from, (int) Math.min(PAGE, position - from));
            if (page.isEmpty()) {
                throw new IllegalStateException("the journal of " + programme + " has nothing after " + from);
            }
            page.forEach(rehearsal::fold);
        }
        return rehearsal;
    }
}
