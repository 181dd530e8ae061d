package no.tilsagn.budget;

import java.time.Year;
import no.tilsagn.command.Command;

/** A command about a budget year. */
public sealed interface BudgetCommand extends Command permits OpenBudgetYear, SetFrame, AdoptBudget {

    Year year();
}
