package no.tilsagn.yearend;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import no.tilsagn.budget.BudgetCommand;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;

/** Say what lines are expected to carry over; never booked. */
public record EstimateCarryOver(ProgrammeId programme, Year year, List<Line> lines, LocalDate effectiveOn)
        implements BudgetCommand {

    /**
     * An estimate.
     *
     * @param label may be left out where the line has one only
     * @param amount in whole kroner, zero or more
     */
    public record Line(LineCode line, @Nullable SourceLabel label, Money amount) {
        public Line {
            if (amount.isNegative()) {
                throw new IllegalArgumentException("no line carries over less than 0 kroner: " + line);
            }
        }
    }

    public EstimateCarryOver {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("an estimate has at least one line");
        }
    }
}
