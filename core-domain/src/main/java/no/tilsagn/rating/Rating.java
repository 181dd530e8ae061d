package no.tilsagn.rating;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a project is judged.
 *
 * @param colours each criterion at most once, in their order; what is missing is not stated, and no colour is worked out
 *     of others
 * @param toBeClosedWithQuality whether it is one to be closed with quality, a "red project" in the source's words, which
 *     says nothing bad of it
 */
public record Rating(List<Coloured> colours, boolean toBeClosedWithQuality) {

    public Rating {
        colours = colours.stream()
                .sorted(Comparator.comparing(Coloured::criterion))
                .toList();
        if (colours.stream().map(Coloured::criterion).distinct().count() != colours.size()) {
            throw new IllegalArgumentException("each criterion has one colour: " + colours);
        }
    }

    /** A colour on a criterion. */
    public record Coloured(Criterion criterion, RatingColour colour) {}

    public static Rating of(Map<Criterion, RatingColour> colours, boolean toBeClosedWithQuality) {
        return new Rating(
                colours.entrySet().stream()
                        .map(each -> new Coloured(each.getKey(), each.getValue()))
                        .toList(),
                toBeClosedWithQuality);
    }

    /** The colour on a criterion, where it is stated. */
    public Optional<RatingColour> on(Criterion criterion) {
        return colours.stream()
                .filter(each -> each.criterion() == criterion)
                .map(Coloured::colour)
                .findFirst();
    }
}
