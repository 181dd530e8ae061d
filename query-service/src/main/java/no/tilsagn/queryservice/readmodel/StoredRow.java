package no.tilsagn.queryservice.readmodel;

import no.tilsagn.readmodel.RowJson;
import org.jspecify.annotations.Nullable;

/** A row to be stored as it stands. */
record StoredRow(String key, HeldRow<?> held) {

    /** Its content; none where the row was there on some days only. */
    @Nullable String json() {
        return held.row() == null ? null : RowJson.write(held.row());
    }
}
