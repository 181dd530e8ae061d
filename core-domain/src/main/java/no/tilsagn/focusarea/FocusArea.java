package no.tilsagn.focusarea;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The focus area aggregate: remembers what its events say; decisions are made elsewhere, on its state. */
public class FocusArea {

    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable FocusAreaState state;

    /** What later decisions need; none before the first event. */
    public @Nullable FocusAreaState state() {
        return state;
    }

    @EventSourcingHandler
    void on(FocusAreaEvent event) {
        id = event.aggregate().id();
        state = FocusAreaState.after(state, event);
    }
}
