package no.tilsagn.project;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The project aggregate: remembers what its events say; decisions are made elsewhere, on its state. */
public class Project {

    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable ProjectState state;

    /** What later decisions need; none before the first event. */
    public @Nullable ProjectState state() {
        return state;
    }

    @EventSourcingHandler
    void on(ProjectEvent event) {
        id = event.aggregate().id();
        state = ProjectState.after(state, event);
    }
}
