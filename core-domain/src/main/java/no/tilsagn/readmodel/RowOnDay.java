package no.tilsagn.readmodel;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a row was on a day.
 *
 * @param row none where there was none on that day
 * @param until the first later day on which it may have been another; none where there is no such day
 */
public record RowOnDay<R extends Row>(
        Optional<R> row, @Nullable LocalDate until) {}
