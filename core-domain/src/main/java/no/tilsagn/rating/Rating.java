package no.tilsagn.rating;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a project is judged.
 *
 * @param colours by what it is rated on; what is missing is not stated, and no colour is worked out of others
 * @param toBeClosedWithQuality whether it is one to be closed with quality, a "red project" in the source's words, which
 *     says nothing bad of it
 */
public record Rating(SortedMap<Criterion, RatingColour> colours, boolean toBeClosedWithQuality) {

    public Rating {
        colours = Collections.unmodifiableSortedMap(new TreeMap<>(colours));
    }

    public static Rating of(Map<Criterion, RatingColour> colours, boolean toBeClosedWithQuality) {
        return new Rating(new TreeMap<>(colours), toBeClosedWithQuality);
    }
}
