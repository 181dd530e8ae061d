package no.tilsagn.queryservice.answer;

import java.time.LocalDate;
import java.time.temporal.ValueRange;
import no.tilsagn.queryservice.problem.Problem;
import no.tilsagn.queryservice.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days that a query is narrowed to.
 *
 * @param from the first day; none for no beginning
 * @param to the last day; none for no end
 * @throws ProblemException when it ends before it begins
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** Days beyond these are no days of a log, and the database does not know all of them. */
    private static final ValueRange YEARS = ValueRange.of(1, 9999);

    public Period {
        requireYearInRange(from);
        requireYearInRange(to);
        if (from != null && to != null && to.isBefore(from)) {
            throw new ProblemException(Problem.MALFORMED_REQUEST, "from <= to (" + from + ", " + to + ")");
        }
    }

    private static void requireYearInRange(@Nullable LocalDate day) {
        if (day != null && !YEARS.isValidValue(day.getYear())) {
            throw new ProblemException(Problem.MALFORMED_REQUEST, "year " + YEARS + " (" + day + ")");
        }
    }
}
