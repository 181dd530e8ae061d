package no.tilsagn.queryservice.intake;

/** Whether a programme's events are being folded. */
enum IntakeStatus {
    RUNNING,
    /** An event is missing; goes on by itself when it comes. */
    STOPPED,
    /** An event cannot be read or folded; goes on when an operator says so. */
    PARKED
}
