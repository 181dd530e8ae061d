package no.tilsagn.launcher.programmefile.command;

import java.time.LocalDate;

/** Body of {@code POST /programmes/{programme}/benefits}. */
public record RegisterBenefit(String code, String kind, String name, String description, LocalDate effectiveOn) {}
