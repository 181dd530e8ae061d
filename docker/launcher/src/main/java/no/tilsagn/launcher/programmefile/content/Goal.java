package no.tilsagn.launcher.programmefile.content;

import org.jspecify.annotations.Nullable;

/** A goal under our own id. */
public record Goal(String id, String level, @Nullable String subProgramme, String text) {}
