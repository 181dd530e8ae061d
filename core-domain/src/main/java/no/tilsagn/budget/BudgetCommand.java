package no.tilsagn.budget;

import java.time.Year;
import no.tilsagn.command.Command;
import no.tilsagn.event.AggregateReference;

/** A command about a budget year. */
public sealed interface BudgetCommand extends Command permits OpenBudgetYear, SetFrame, AdoptBudget {

    Year year();

    @Override
    default AggregateReference subject() {
        return BudgetEvent.reference(programme(), year());
    }
}
