package no.tilsagn.resource;

import no.tilsagn.event.AggregateType;
import no.tilsagn.register.RegisterEvent;

/** Something that happened to the administrative resources of a year. */
public sealed interface ResourcesEvent extends RegisterEvent permits ResourcesRegistered, ResourcesRevised {

    @Override
    default AggregateType register() {
        return AggregateType.RESOURCES;
    }
}
