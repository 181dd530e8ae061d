package no.tilsagn.portfolio;

/** What a portfolio is made of. */
public enum EntryKind {
    PROJECT,
    FOCUS_AREA
}
