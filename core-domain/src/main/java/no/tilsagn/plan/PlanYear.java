package no.tilsagn.plan;

import java.time.Year;
import java.util.List;
import no.tilsagn.budget.BudgetBlock;
import no.tilsagn.budget.BudgetGroup;
import no.tilsagn.command.DecisionReference;
import org.jspecify.annotations.Nullable;

/**
 * A budget year, with what its lines are summed into.
 *
 * @param sources codes of the fund sources in the programme's order
 * @param blocks in the order of print
 * @param adoption the decision that adopted the plan; none before
 */
public record PlanYear(
        Year year,
        List<String> sources,
        List<BudgetGroup> groups,
        List<BudgetBlock> blocks,
        @Nullable DecisionReference adoption)
        implements PlanRow {

    public PlanYear {
        sources = List.copyOf(sources);
        groups = List.copyOf(groups);
        blocks = List.copyOf(blocks);
    }

    PlanYear adopted(DecisionReference decision) {
        return new PlanYear(year, sources, groups, blocks, decision);
    }

    @Override
    public String key() {
        return key(year);
    }

    /** The key of a year's row; those of its lines go on from it. */
    public static String key(Year year) {
        return "year/" + year;
    }
}
