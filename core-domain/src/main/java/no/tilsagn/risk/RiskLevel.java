package no.tilsagn.risk;

/** A traffic light; a risk without one is <em>not stated</em>. */
public enum RiskLevel {
    /** Low. */
    GREEN,
    /** Moderate. */
    YELLOW,
    /** High. */
    RED
}
