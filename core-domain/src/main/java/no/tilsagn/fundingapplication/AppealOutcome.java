package no.tilsagn.fundingapplication;

/** What becomes of an appeal. */
public enum AppealOutcome {
    /** The application is granted after all. */
    UPHELD,
    /** The rejection stands. */
    DISMISSED
}
