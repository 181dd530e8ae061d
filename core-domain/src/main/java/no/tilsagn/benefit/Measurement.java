package no.tilsagn.benefit;

import java.time.LocalDate;

/** What an indicator was measured at on a day, in its unit. */
public record Measurement(LocalDate measuredOn, Quantity value) {}
