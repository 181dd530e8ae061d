package no.tilsagn.queryservice.readmodel;

import java.time.LocalDate;
import no.tilsagn.readmodel.Row;
import no.tilsagn.readmodel.RowJson;
import org.jspecify.annotations.Nullable;

/**
 * A row to be stored as it was on some days.
 *
 * @param until the first day after them; none where they have no end
 * @param position of the event it is known from
 */
record StoredVersion(Row row, LocalDate from, @Nullable LocalDate until, long position) {

    String json() {
        return RowJson.write(row);
    }
}
