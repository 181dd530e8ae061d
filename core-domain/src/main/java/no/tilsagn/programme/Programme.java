package no.tilsagn.programme;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The programme aggregate: remembers what its events say; decisions are made elsewhere, on its state. */
public class Programme {

    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable ProgrammeState state;

    /** What later decisions need; none before the first event. */
    public @Nullable ProgrammeState state() {
        return state;
    }

    @EventSourcingHandler
    void on(ProgrammeEvent event) {
        id = event.aggregate().id();
        state = ProgrammeState.after(state, event);
    }
}
