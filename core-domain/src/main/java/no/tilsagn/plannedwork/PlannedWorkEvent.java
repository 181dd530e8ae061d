package no.tilsagn.plannedwork;

import no.tilsagn.event.AggregateType;
import no.tilsagn.register.RegisterEvent;

/** Something that happened to a planned result or implementation. */
public sealed interface PlannedWorkEvent extends RegisterEvent
        permits PlannedWorkRegistered, PlannedWorkStatusRecorded {

    @Override
    default AggregateType register() {
        return AggregateType.PLANNED_WORK;
    }
}
