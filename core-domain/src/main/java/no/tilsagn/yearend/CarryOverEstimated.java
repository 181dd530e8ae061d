package no.tilsagn.yearend;

import java.time.Year;
import java.util.List;
import no.tilsagn.budget.BudgetEvent;
import no.tilsagn.money.LineAmount;
import no.tilsagn.programme.ProgrammeId;

/** What lines are expected to carry over into the next year; moves no money. */
public record CarryOverEstimated(ProgrammeId programme, Year year, List<LineAmount> lines) implements BudgetEvent {

    public CarryOverEstimated {
        lines = List.copyOf(lines);
    }
}
