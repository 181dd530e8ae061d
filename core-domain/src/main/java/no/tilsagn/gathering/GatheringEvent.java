package no.tilsagn.gathering;

import no.tilsagn.event.AggregateType;
import no.tilsagn.register.RegisterEvent;

/** Something that happened to a gathering. */
public sealed interface GatheringEvent extends RegisterEvent permits GatheringRegistered, GatheringHeld {

    @Override
    default AggregateType register() {
        return AggregateType.GATHERING;
    }
}
