package no.tilsagn.yearend;

import java.time.Year;
import java.util.List;
import no.tilsagn.budget.BudgetEvent;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.money.LineAmount;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.programme.ProgrammeId;

/**
 * A year was closed. What it carries over is final, until spending in it is corrected.
 *
 * @param lines what each line carries over, zero included; booked from line to clearing
 * @param returning labels of which nothing is carried over: their rest was given back
 */
public record YearClosed(
        ProgrammeId programme,
        Year year,
        List<LineAmount> lines,
        List<SourceLabel> returning,
        DecisionReference decision)
        implements BudgetEvent {

    public YearClosed {
        lines = List.copyOf(lines);
        returning = List.copyOf(returning);
    }
}
