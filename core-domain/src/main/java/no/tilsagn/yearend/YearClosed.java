package no.tilsagn.yearend;

import java.time.Year;
import java.util.List;
import no.tilsagn.budget.BudgetEvent;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.money.LineAmount;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.rule.RuleReference;
import org.jspecify.annotations.Nullable;

/**
 * A year was closed. What it carries over is final, until spending in it is corrected.
 *
 * @param lines what each line carries over, zero included; booked from line to clearing
 * @param returning fund sources of which nothing is carried over: the rest of every label that names one is given back,
 *     also of money that a later correction brings into the year
 * @param policy the rule on what may be carried over, as it was in force; none where none is registered
 */
public record YearClosed(
        ProgrammeId programme,
        Year year,
        List<LineAmount> lines,
        List<String> returning,
        DecisionReference decision,
        @Nullable RuleReference policy)
        implements BudgetEvent {

    public YearClosed {
        lines = List.copyOf(lines);
        returning = List.copyOf(returning);
    }
}
