package no.tilsagn.readmodel;

/** A row of a read model; plain data that a client may be shown. */
public interface Row {

    /** Unique in the read model of one programme; rows are ordered by it, as text by code point. */
    String key();
}
