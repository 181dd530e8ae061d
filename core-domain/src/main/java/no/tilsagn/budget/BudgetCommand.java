package no.tilsagn.budget;

import java.time.Year;
import no.tilsagn.command.Command;
import no.tilsagn.event.AggregateReference;
import no.tilsagn.spending.CorrectSpending;
import no.tilsagn.spending.ReportSpending;
import no.tilsagn.transfer.ReallocateFunds;
import no.tilsagn.transfer.ReturnFunds;
import no.tilsagn.transfer.SplitSources;
import no.tilsagn.yearend.CloseYear;
import no.tilsagn.yearend.EstimateCarryOver;

/** A command about a budget year. */
public sealed interface BudgetCommand extends Command
        permits OpenBudgetYear,
                RegisterOpening,
                SetFrame,
                AdoptBudget,
                LiftFlag,
                ReallocateFunds,
                ReturnFunds,
                SplitSources,
                ReportSpending,
                CorrectSpending,
                EstimateCarryOver,
                CloseYear {

    Year year();

    @Override
    default AggregateReference subject() {
        return BudgetEvent.reference(programme(), year());
    }
}
