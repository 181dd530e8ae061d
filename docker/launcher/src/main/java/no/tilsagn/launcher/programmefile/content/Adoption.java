package no.tilsagn.launcher.programmefile.content;

import java.time.LocalDate;

/** The board's decision that adopts the budget. */
public record Adoption(LocalDate effectiveOn, Decision decision) {}
