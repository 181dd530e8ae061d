package no.tilsagn.launcher.programmefile.content;

import org.jspecify.annotations.Nullable;

/** Who decides which amounts: at least {@code from} or more than {@code over}, and less than {@code lessThan}. */
public record AuthorityRule(
        String authority,
        @Nullable Long from,
        @Nullable Long over,
        @Nullable Long lessThan) {}
