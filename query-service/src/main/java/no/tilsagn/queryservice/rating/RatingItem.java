package no.tilsagn.queryservice.rating;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.tilsagn.queryservice.history.Words;
import no.tilsagn.rating.Criterion;
import no.tilsagn.rating.RatingColour;
import no.tilsagn.rating.RatingRow;
import no.tilsagn.register.EntryCode;

/**
 * The rating of a project as shown.
 *
 * @param project its number
 * @param version what rating it anew is made on, for If-Match
 * @param ratings on every criterion, in their order
 * @param toBeClosedWithQuality a "red project" in the source's words, which says nothing bad of it
 * @param ratedOn since when it stands
 */
public record RatingItem(
        EntryCode project, long version, List<OnCriterion> ratings, boolean toBeClosedWithQuality, LocalDate ratedOn) {

    private static final String NOT_STATED = "NOT_STATED";

    /** Every colour that is shown, in the order they are told in. */
    public static final List<String> COLOURS = Stream.concat(
                    Arrays.stream(RatingColour.values()).map(Enum::name), Stream.of(NOT_STATED))
            .toList();

    /**
     * One colour, with words for both, since nobody should have to see the colour.
     *
     * @param colour GREEN, YELLOW, RED or NOT_STATED
     */
    public record OnCriterion(Criterion criterion, String criterionText, String colour, String colourText) {}

    static RatingItem of(RatingRow row, Words words) {
        return new RatingItem(
                row.code(),
                row.version(),
                Arrays.stream(Criterion.values())
                        .map(criterion -> on(criterion, row, words))
                        .toList(),
                row.rating().toBeClosedWithQuality(),
                row.ratedOn());
    }

    static String colour(RatingRow row, Criterion criterion) {
        return row.rating().on(criterion).map(Enum::name).orElse(NOT_STATED);
    }

    private static OnCriterion on(Criterion criterion, RatingRow row, Words words) {
        String text = row.rating().on(criterion).map(words::name).orElseGet(() -> words.say("RatingColour.not-stated"));
        return new OnCriterion(criterion, words.name(criterion), colour(row, criterion), text);
    }
}
