package no.tilsagn.goal;

import no.tilsagn.event.AggregateType;
import no.tilsagn.register.RegisterEvent;

/** Something that happened to a goal. */
public sealed interface GoalEvent extends RegisterEvent permits GoalRegistered {

    @Override
    default AggregateType register() {
        return AggregateType.GOAL;
    }
}
