package no.tilsagn.queryservice.readmodel;

/**
 * A row as it is stored.
 *
 * @param json its content
 * @param position of the event that last changed it
 */
record StoredRow(String key, String json, long position) {}
