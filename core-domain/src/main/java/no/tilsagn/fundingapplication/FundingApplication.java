package no.tilsagn.fundingapplication;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The funding application aggregate: remembers what its events say; decisions are made elsewhere, on its state. */
public class FundingApplication {

    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable FundingApplicationState state;

    /** What later decisions need; none before the first event. */
    public @Nullable FundingApplicationState state() {
        return state;
    }

    @EventSourcingHandler
    void on(FundingApplicationEvent event) {
        id = event.aggregate().id();
        state = FundingApplicationState.after(state, event);
    }
}
