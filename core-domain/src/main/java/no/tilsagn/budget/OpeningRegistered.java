package no.tilsagn.budget;

import java.time.Year;
import java.util.List;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.money.LineAmount;
import no.tilsagn.programme.ProgrammeId;

/**
 * What the lines of the programme's first year opened with was taken over from the books before; booked from the owners,
 * since no earlier year is closed here.
 */
public record OpeningRegistered(ProgrammeId programme, Year year, List<LineAmount> lines, DecisionReference decision)
        implements BudgetEvent {

    public OpeningRegistered {
        lines = List.copyOf(lines);
    }
}
