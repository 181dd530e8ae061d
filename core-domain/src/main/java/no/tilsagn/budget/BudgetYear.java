package no.tilsagn.budget;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The budget year aggregate: remembers what its events say; decisions are made elsewhere, on its state. */
public class BudgetYear {

    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable BudgetYearState state;

    /** What later decisions need; none before the first event. */
    public @Nullable BudgetYearState state() {
        return state;
    }

    @EventSourcingHandler
    void on(BudgetEvent event) {
        id = event.aggregate().id();
        state = BudgetYearState.after(state, event);
    }
}
