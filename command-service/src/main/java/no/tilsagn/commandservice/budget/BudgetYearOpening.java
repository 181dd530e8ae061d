package no.tilsagn.commandservice.budget;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import no.tilsagn.budget.BudgetBlock;
import no.tilsagn.budget.BudgetGroup;
import no.tilsagn.budget.OpenBudgetYear;
import no.tilsagn.budget.SpecificationRow;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;

/** Body of a request to open a budget year. */
record BudgetYearOpening(
        Year year, List<BudgetGroup> groups, List<BudgetBlock> blocks, List<Line> lines, LocalDate effectiveOn) {

    OpenBudgetYear command(ProgrammeId programme) {
        return new OpenBudgetYear(
                programme,
                year,
                groups,
                blocks,
                lines.stream().map(Line::opened).toList(),
                effectiveOn);
    }

    /** A line to be opened; its label stands as a list of sources. */
    record Line(
            LineCode line,
            String block,
            String name,
            @Nullable String project,
            @Nullable String focusArea,
            String recipient,
            List<String> label,
            boolean noMoreApplications,
            List<SpecificationRow> specification) {

        OpenBudgetYear.NewLine opened() {
            return new OpenBudgetYear.NewLine(
                    line,
                    block,
                    name,
                    project,
                    focusArea,
                    recipient,
                    new SourceLabel(label),
                    noMoreApplications,
                    specification);
        }
    }
}
