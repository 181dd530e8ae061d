package no.tilsagn.budget;

import java.util.List;
import no.tilsagn.command.Role;
import no.tilsagn.focusarea.FocusAreaId;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.project.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * A line of a year's budget.
 *
 * @param block the block it stands in
 * @param project the project it is for, if any
 * @param focusArea the focus area it is for, if any
 * @param recipient the party that receives the money; not the owner
 * @param label whose money the plan gives it
 * @param noMoreApplications has funds, takes no more applications this year: a flag, not a zero
 * @param specification rows that specify its applied amount
 */
public record BudgetLine(
        LineCode line,
        String block,
        String name,
        @Nullable ProjectId project,
        @Nullable FocusAreaId focusArea,
        String recipient,
        SourceLabel label,
        boolean noMoreApplications,
        List<SpecificationRow> specification) {

    public BudgetLine {
        specification = List.copyOf(specification);
    }

    /** The role that applies and reports for the line: its project's owner, or the programme office where it has none. */
    public Role reporter() {
        return project == null ? Role.PROGRAMME_OFFICE : Role.PROJECT_OWNER;
    }

    /** The same line, taking applications again. */
    BudgetLine withoutFlag() {
        return new BudgetLine(line, block, name, project, focusArea, recipient, label, false, specification);
    }
}
