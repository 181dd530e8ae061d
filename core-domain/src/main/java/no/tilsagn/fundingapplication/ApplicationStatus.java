package no.tilsagn.fundingapplication;

/** Where a funding application stands. */
public enum ApplicationStatus {
    /** Received. */
    SUBMITTED,
    /** The programme office has worked on the case. */
    PREPARED,
    /** The project-owner group has recommended what to decide. */
    RECOMMENDED,
    /** A decision was put off; the application stays open. */
    DEFERRED,
    /** Granted, in full or in part. */
    APPROVED,
    REJECTED,
    WITHDRAWN,
    /** An appeal against the rejection is lodged. */
    APPEALED,
    /** The rejection stood; there is no second appeal. */
    APPEAL_DISMISSED;

    /** Whether it can still be decided or withdrawn. */
    public boolean isOpen() {
        return switch (this) {
            case SUBMITTED, PREPARED, RECOMMENDED, DEFERRED -> true;
            case APPROVED, REJECTED, WITHDRAWN, APPEALED, APPEAL_DISMISSED -> false;
        };
    }
}
