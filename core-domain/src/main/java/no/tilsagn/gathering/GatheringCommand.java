package no.tilsagn.gathering;

import no.tilsagn.event.AggregateType;
import no.tilsagn.register.RegisterCommand;

/** A command about a gathering. */
public sealed interface GatheringCommand extends RegisterCommand permits RegisterGathering, RecordGatheringHeld {

    @Override
    default AggregateType register() {
        return AggregateType.GATHERING;
    }
}
