package no.tilsagn.spending;

import java.time.Year;
import java.util.List;
import no.tilsagn.budget.BudgetEvent;
import no.tilsagn.programme.ProgrammeId;

/** Spending was reported for a tertial; the change of each line is booked between line and spent. */
public record SpendingReported(ProgrammeId programme, Year year, Tertial tertial, List<SpentLine> lines)
        implements BudgetEvent {

    public SpendingReported {
        lines = List.copyOf(lines);
    }
}
