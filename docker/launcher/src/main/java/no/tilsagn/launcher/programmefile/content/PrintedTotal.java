package no.tilsagn.launcher.programmefile.content;

import org.jspecify.annotations.Nullable;

/** A total as the source prints it; {@code null} where it prints none. */
public record PrintedTotal(@Nullable Long total) {}
