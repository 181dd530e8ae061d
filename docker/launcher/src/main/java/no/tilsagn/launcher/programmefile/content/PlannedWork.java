package no.tilsagn.launcher.programmefile.content;

import org.jspecify.annotations.Nullable;

/** A planned result or implementation of a project or a focus area, under our own id. */
public record PlannedWork(
        String id, @Nullable String project, @Nullable String focusArea, String text) {}
