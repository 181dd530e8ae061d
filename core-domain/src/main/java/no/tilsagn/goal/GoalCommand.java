package no.tilsagn.goal;

import no.tilsagn.event.AggregateType;
import no.tilsagn.register.RegisterCommand;

/** A command about a goal. */
public sealed interface GoalCommand extends RegisterCommand permits RegisterGoal {

    @Override
    default AggregateType register() {
        return AggregateType.GOAL;
    }
}
