package no.tilsagn.commandservice.yearend;

import java.time.Year;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.yearend.CloseYear;

/** Body of a request to close a year. */
record YearClosing(DecisionReference decision) {

    CloseYear command(ProgrammeId programme, Year year) {
        return new CloseYear(programme, year, decision);
    }
}
