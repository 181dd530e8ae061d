package no.tilsagn.project;

import org.jspecify.annotations.Nullable;

/**
 * A project that a project or focus area builds on; the link moves no money.
 *
 * @param project the number, or none where the source does not name it
 */
public record BuildsOn(@Nullable String project) {}
