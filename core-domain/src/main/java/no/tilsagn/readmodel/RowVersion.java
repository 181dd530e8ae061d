package no.tilsagn.readmodel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a row is on some days, as known from one event on.
 *
 * @param from the first of the days
 * @param until the first day after them; none where they have no end
 */
public record RowVersion<R extends Row>(
        R row, LocalDate from, @Nullable LocalDate until) {}
