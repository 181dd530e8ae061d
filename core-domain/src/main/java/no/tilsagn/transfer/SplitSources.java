package no.tilsagn.transfer;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import no.tilsagn.budget.BudgetCommand;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.programme.ProgrammeId;

/**
 * Set money of a line that stands under a set of fund sources apart for single ones.
 *
 * @param label the set
 * @param parts what each source gets
 */
public record SplitSources(
        ProgrammeId programme,
        Year year,
        LineCode line,
        SourceLabel label,
        List<SourcePart> parts,
        LocalDate effectiveOn,
        DecisionReference decision)
        implements BudgetCommand {

    public SplitSources {
        parts = List.copyOf(parts);
        if (parts.isEmpty() || label.isSingle()) {
            throw new IllegalArgumentException("a split is of a set of fund sources into at least one: " + label);
        }
    }
}
