package no.tilsagn.budget;

import java.time.Year;
import java.util.List;
import no.tilsagn.programme.ProgrammeId;

/** A budget year is open: its lines can be applied for. */
public record BudgetYearOpened(
        ProgrammeId programme, Year year, List<BudgetGroup> groups, List<BudgetBlock> blocks, List<BudgetLine> lines)
        implements BudgetEvent {

    public BudgetYearOpened {
        groups = List.copyOf(groups);
        blocks = List.copyOf(blocks);
        lines = List.copyOf(lines);
    }

    @Override
    public boolean opensStream() {
        return true;
    }
}
