package no.tilsagn.resource;

import no.tilsagn.event.AggregateType;
import no.tilsagn.register.RegisterCommand;

/** A command about the administrative resources of a year. */
public sealed interface ResourcesCommand extends RegisterCommand permits RegisterResources, ReviseResources {

    @Override
    default AggregateType register() {
        return AggregateType.RESOURCES;
    }
}
