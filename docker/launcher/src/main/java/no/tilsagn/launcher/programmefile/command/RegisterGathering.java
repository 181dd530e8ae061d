package no.tilsagn.launcher.programmefile.command;

import java.time.LocalDate;

/** Body of {@code POST /programmes/{programme}/gatherings}. */
public record RegisterGathering(String code, int year, String name, LocalDate effectiveOn) {}
