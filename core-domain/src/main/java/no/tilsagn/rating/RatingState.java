package no.tilsagn.rating;

import java.time.LocalDate;
import no.tilsagn.register.EntryState;

/**
 * What later decisions need of a project's rating.
 *
 * @param ratedOn the day of what stands
 */
public record RatingState(LocalDate ratedOn) implements EntryState {

    /** The state after an event. */
    public static RatingState after(RatingEvent event) {
        return new RatingState(event.ratedOn());
    }
}
