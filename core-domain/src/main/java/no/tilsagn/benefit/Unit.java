package no.tilsagn.benefit;

/** What an indicator counts. */
public enum Unit {
    NUMBER,
    PERCENT,
    PERSONS,
    HOURS,
    DAYS,
    MONTHS,
    KRONER
}
