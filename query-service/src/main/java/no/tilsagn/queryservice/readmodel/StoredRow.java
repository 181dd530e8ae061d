package no.tilsagn.queryservice.readmodel;

import no.tilsagn.readmodel.RowJson;

/** A row to be stored as it stands. */
record StoredRow(String key, HeldRow<?> held) {

    /** Its content; an empty text where there is none. */
    String json() {
        return held.row() == null ? "" : RowJson.write(held.row());
    }
}
