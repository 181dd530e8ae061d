package no.tilsagn.fundingapplication;

/** When an application is decided. */
public enum ApplicationKind {
    /** Part of the action programme, decided with its budget. */
    ORDINARY,
    /** Later in the year, decided by the authority for its amount. */
    SUPPLEMENTARY
}
