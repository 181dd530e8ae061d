package no.tilsagn.launcher.programmefile.content;

import org.jspecify.annotations.Nullable;

/** A supplementary application the source expects during the year, in whole kroner. */
public record ExpectedApplication(@Nullable String focusArea, long amount) {}
