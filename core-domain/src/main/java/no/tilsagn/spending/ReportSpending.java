package no.tilsagn.spending;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import no.tilsagn.budget.BudgetCommand;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;

/** Report what lines have spent since the year began, at the end of a tertial; all of it or none. */
public record ReportSpending(ProgrammeId programme, Year year, Tertial tertial, List<Line> lines)
        implements BudgetCommand {

    /**
     * What a line has spent.
     *
     * @param label may be left out where the line has one only
     * @param accountingNumber of the line's project as the report states it, empty where it states that there is none;
     *     null where it states nothing, and nothing is checked
     * @param cumulative since the year began, in whole kroner, zero or more
     */
    public record Line(
            LineCode line,
            @Nullable SourceLabel label,
            @Nullable String accountingNumber,
            Money cumulative) {
        public Line {
            if (cumulative.isNegative()) {
                throw new IllegalArgumentException("no line spends less than 0 kroner in a year: " + line);
            }
        }
    }

    public ReportSpending {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a report has at least one line");
        }
    }

    @Override
    public LocalDate effectiveOn() {
        return tertial.lastDay(year);
    }
}
