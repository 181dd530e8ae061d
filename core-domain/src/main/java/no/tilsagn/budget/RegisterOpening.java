package no.tilsagn.budget;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.money.LineAmount;
import no.tilsagn.programme.ProgrammeId;

/**
 * Take over what the lines of the programme's first year opened with.
 *
 * @param lines more than zero each, once per line and label
 */
public record RegisterOpening(
        ProgrammeId programme, Year year, List<LineAmount> lines, LocalDate effectiveOn, DecisionReference decision)
        implements BudgetCommand {

    public RegisterOpening {
        lines = List.copyOf(lines);
        if (lines.isEmpty() || !lines.stream().allMatch(line -> line.amount().isPositive())) {
            throw new IllegalArgumentException("an opening has lines, and each of them more than 0 kroner");
        }
    }
}
