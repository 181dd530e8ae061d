package no.tilsagn.queryservice.rating;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.tilsagn.rating.Criterion;
import no.tilsagn.rating.RatingRow;
import no.tilsagn.register.EntryCode;
import org.springframework.context.MessageSource;

/**
 * The rating of a project as shown.
 *
 * @param project its number
 * @param version what rating it anew is made on, for If-Match
 * @param ratings on every criterion, in their order
 * @param toBeClosedWithQuality a "red project" in the source's words, which says nothing bad of it
 * @param ratedOn since when it stands
 */
record RatingItem(
        EntryCode project, long version, List<OnCriterion> ratings, boolean toBeClosedWithQuality, LocalDate ratedOn) {

    private static final String NOT_STATED = "NOT_STATED";

    /**
     * One colour, with words for both, since nobody should have to see the colour.
     *
     * @param colour GREEN, YELLOW, RED or NOT_STATED
     */
    record OnCriterion(Criterion criterion, String criterionText, String colour, String colourText) {}

    static RatingItem of(RatingRow row, MessageSource messages, Locale language) {
        return new RatingItem(
                row.code(),
                row.version(),
                Arrays.stream(Criterion.values())
                        .map(criterion -> on(criterion, row, messages, language))
                        .toList(),
                row.rating().toBeClosedWithQuality(),
                row.ratedOn());
    }

    static String colour(RatingRow row, Criterion criterion) {
        return row.rating().on(criterion).map(Enum::name).orElse(NOT_STATED);
    }

    private static OnCriterion on(Criterion criterion, RatingRow row, MessageSource messages, Locale language) {
        String colour = colour(row, criterion);
        return new OnCriterion(
                criterion,
                messages.getMessage("register.Criterion." + criterion, null, language),
                colour,
                messages.getMessage("register.RatingColour." + colour, null, language));
    }
}
