package no.tilsagn.benefit;

/** Where on the way to the goals a benefit is reaped. */
public enum BenefitKind {
    FINAL,
    /** One that leads to a final one. */
    INTERMEDIATE
}
