package no.tilsagn.goal;

import no.tilsagn.register.EntryState;

/** What later decisions need of a goal: that it is there. */
public record GoalState() implements EntryState {

    /** The state after an event. */
    public static GoalState after(GoalEvent event) {
        return switch (event) {
            case GoalRegistered _ -> new GoalState();
        };
    }
}
