package no.tilsagn.launcher.programmefile.content;

import org.jspecify.annotations.Nullable;

/** How many of a resource a year has; {@code null} where it is not stated. */
public record ResourceOfYear(
        int year, String resource, @Nullable Integer number) {}
