package no.tilsagn.budget;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;

/** Open a budget year with the lines that may be applied for and adopted; moves no money. */
public record OpenBudgetYear(
        ProgrammeId programme,
        Year year,
        List<BudgetGroup> groups,
        List<BudgetBlock> blocks,
        List<NewLine> lines,
        LocalDate effectiveOn)
        implements BudgetCommand {

    /**
     * A line to be opened.
     *
     * @param project number of its project, if any
     * @param focusArea code of its focus area, if any
     * @see BudgetLine
     */
    public record NewLine(
            LineCode line,
            String block,
            String name,
            @Nullable String project,
            @Nullable String focusArea,
            String recipient,
            SourceLabel label,
            boolean noMoreApplications,
            List<SpecificationRow> specification) {

        public NewLine {
            specification = List.copyOf(specification);
        }
    }

    public OpenBudgetYear {
        groups = List.copyOf(groups);
        blocks = List.copyOf(blocks);
        lines = List.copyOf(lines);
    }
}
