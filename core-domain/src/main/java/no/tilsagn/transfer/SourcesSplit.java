package no.tilsagn.transfer;

import java.time.Year;
import java.util.List;
import no.tilsagn.budget.BudgetEvent;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.programme.ProgrammeId;

/** Money of a line was moved from a set of fund sources to single ones: the only way money changes its label. */
public record SourcesSplit(
        ProgrammeId programme,
        Year year,
        LineCode line,
        SourceLabel label,
        List<SourcePart> parts,
        DecisionReference decision)
        implements BudgetEvent {

    public SourcesSplit {
        parts = List.copyOf(parts);
    }
}
