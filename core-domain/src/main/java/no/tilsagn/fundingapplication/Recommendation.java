package no.tilsagn.fundingapplication;

/** What the project-owner group advises. */
public enum Recommendation {
    GRANT,
    REJECTION
}
