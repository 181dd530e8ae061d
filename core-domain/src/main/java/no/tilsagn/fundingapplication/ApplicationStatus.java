package no.tilsagn.fundingapplication;

/** Where a funding application stands; only a submitted one can still be decided or withdrawn. */
public enum ApplicationStatus {
    SUBMITTED,
    APPROVED,
    REJECTED,
    WITHDRAWN
}
