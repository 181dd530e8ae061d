package no.tilsagn.yearend;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import no.tilsagn.budget.BudgetCommand;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.programme.ProgrammeId;

/** Close a budget year: what was not spent or returned is carried over, always the rest. */
public record CloseYear(ProgrammeId programme, Year year, DecisionReference decision) implements BudgetCommand {

    private static final int LAST_DAY = 31;

    @Override
    public LocalDate effectiveOn() {
        return year.atMonth(Month.DECEMBER).atDay(LAST_DAY);
    }
}
