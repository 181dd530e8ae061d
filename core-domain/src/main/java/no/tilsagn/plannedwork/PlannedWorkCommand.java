package no.tilsagn.plannedwork;

import no.tilsagn.event.AggregateType;
import no.tilsagn.register.RegisterCommand;

/** A command about a planned result or implementation. */
public sealed interface PlannedWorkCommand extends RegisterCommand
        permits RegisterPlannedWork, RecordPlannedWorkStatus {

    @Override
    default AggregateType register() {
        return AggregateType.PLANNED_WORK;
    }
}
