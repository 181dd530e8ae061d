package no.tilsagn.launcher.programmefile.content;

import org.jspecify.annotations.Nullable;

/** A planned result or implementation of a project or a focus area. */
public record PlannedWork(
        @Nullable String project, @Nullable String focusArea) {}
