package no.tilsagn.rating;

import java.time.LocalDate;
import no.tilsagn.register.EntryCode;
import no.tilsagn.register.RegisterRow;

/**
 * The rating of a project.
 *
 * @param code the project's number
 * @param version sequence of the rating's last event
 * @param ratedOn since when it stands
 */
public record RatingRow(EntryCode code, long version, Rating rating, LocalDate ratedOn) implements RegisterRow {

    /** What the keys of ratings begin with; the project's number follows. */
    public static final String KEY_PREFIX = "rating/";

    /** The rating after an event. */
    public static RatingRow after(RatingEvent event, long version) {
        return new RatingRow(event.code(), version, event.rating(), event.ratedOn());
    }

    @Override
    public String key() {
        return KEY_PREFIX + code;
    }
}
