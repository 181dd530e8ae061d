package no.tilsagn.commandservice.meeting;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.meeting.CaseOutcome;
import no.tilsagn.meeting.DecideBoardCase;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/** Body of a request to record what the board decided about a case. */
record CaseDecision(CaseOutcome outcome, List<EntryCode> inFavour, List<EntryCode> against, LocalDate effectiveOn) {

    DecideBoardCase command(ProgrammeId programme, EntryCode meeting, EntryCode number) {
        return new DecideBoardCase(programme, meeting, number, outcome, inFavour, against, effectiveOn);
    }
}
