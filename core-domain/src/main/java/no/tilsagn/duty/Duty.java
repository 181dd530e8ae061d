package no.tilsagn.duty;

/** What there is to do about a decision. */
public enum Duty {
    PREPARED,
    RECOMMENDED,
    DECIDED,
    RECORDED
}
