package no.tilsagn.queryservice.readmodel;

import java.time.LocalDate;
import no.tilsagn.readmodel.Row;
import no.tilsagn.readmodel.RowVersion;
import org.jspecify.annotations.Nullable;

/**
 * A row as it stands, with what tells whether it stood like this earlier.
 *
 * @param row none where it was there on some days only
 * @param position of the event that last changed it
 * @param firstPosition of the event that first did
 * @param from the day it is like this from
 * @param lastChange the last day on which it becomes another
 */
record HeldRow<R extends Row>(
        @Nullable R row, long position, long firstPosition, LocalDate from, LocalDate lastChange) {

    static <R extends Row> HeldRow<R> before(RowVersion<R> first, long position) {
        return new HeldRow<>(null, position, position, LocalDate.MAX, first.from());
    }

    /** After another version of it became known. */
    HeldRow<R> after(RowVersion<R> version, long knownFrom) {
        return version.until() == null
                ? new HeldRow<>(version.row(), knownFrom, firstPosition, version.from(), later(version.from()))
                : new HeldRow<>(row, position, firstPosition, from, later(version.until()));
    }

    private LocalDate later(LocalDate change) {
        return change.isAfter(lastChange) ? change : lastChange;
    }
}
