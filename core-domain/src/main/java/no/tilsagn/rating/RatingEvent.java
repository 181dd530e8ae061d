package no.tilsagn.rating;

import java.time.LocalDate;
import no.tilsagn.event.AggregateType;
import no.tilsagn.register.RegisterEvent;

/** A project was rated. */
public sealed interface RatingEvent extends RegisterEvent permits ProjectRated, ProjectRatingRevised {

    Rating rating();

    LocalDate ratedOn();

    @Override
    default AggregateType register() {
        return AggregateType.RATING;
    }
}
