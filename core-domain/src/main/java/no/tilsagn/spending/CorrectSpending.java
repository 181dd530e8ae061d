package no.tilsagn.spending;

import java.time.LocalDate;
import java.time.Year;
import no.tilsagn.budget.BudgetCommand;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.event.TextReference;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * Put a reported figure right, also when its year is closed.
 *
 * @param label may be left out where the line has one only
 * @param cumulative what the figure should have been, in whole kroner, zero or more
 */
public record CorrectSpending(
        ProgrammeId programme,
        Year year,
        Tertial tertial,
        LineCode line,
        @Nullable SourceLabel label,
        Money cumulative,
        @Nullable DecisionReference decision,
        @Nullable TextReference reason)
        implements BudgetCommand {

    public CorrectSpending {
        if (cumulative.isNegative()) {
            throw new IllegalArgumentException("no line spends less than 0 kroner in a year: " + line);
        }
    }

    @Override
    public LocalDate effectiveOn() {
        return tertial.lastDay(year);
    }
}
