package no.tilsagn.event;

import no.tilsagn.budget.BudgetEvent;
import no.tilsagn.focusarea.FocusAreaEvent;
import no.tilsagn.fundingapplication.FundingApplicationEvent;
import no.tilsagn.programme.ProgrammeEvent;
import no.tilsagn.project.ProjectEvent;
import no.tilsagn.register.RegisterEvent;

/**
 * Something that was decided or recorded, and stays so.
 *
 * <p>Events hold no person's name or contact and no free text: prose stands in a text table under a {@link
 * TextReference}.
 */
public sealed interface DomainEvent
        permits ProgrammeEvent,
                ProjectEvent,
                FocusAreaEvent,
                FundingApplicationEvent,
                BudgetEvent,
                RegisterEvent,
                CommandRefused {

    /** The aggregate whose stream this event continues. */
    AggregateReference aggregate();

    /** Whether it is the first event its aggregate ever has. */
    default boolean opensStream() {
        return false;
    }
}
