package no.tilsagn.register;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** One entry of a register, of whatever kind: remembers what its events say; decisions are made elsewhere, on its state. */
public class Entry {

    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable EntryState state;

    /** What later decisions need; none before the first event. */
    public @Nullable EntryState state() {
        return state;
    }

    @EventSourcingHandler
    void on(RegisterEvent event) {
        id = event.aggregate().id();
        state = EntryState.after(state, event);
    }
}
