package no.tilsagn.rating;

import no.tilsagn.event.AggregateType;
import no.tilsagn.register.RegisterCommand;

/** A command about the rating of a project. */
public sealed interface RatingCommand extends RegisterCommand permits RateProject {

    @Override
    default AggregateType register() {
        return AggregateType.RATING;
    }
}
