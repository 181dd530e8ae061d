package no.tilsagn.portfolio;

import org.jspecify.annotations.Nullable;

/**
 * A project or focus area as people name it.
 *
 * @param number the project's number or the focus area's code
 */
public record PortfolioMember(EntryKind kind, String number) {

    /**
     * The one that is named.
     *
     * @throws IllegalArgumentException when both are, or none
     */
    public static PortfolioMember of(@Nullable String project, @Nullable String focusArea) {
        if (project != null && focusArea == null) {
            return new PortfolioMember(EntryKind.PROJECT, project);
        }
        if (focusArea != null && project == null) {
            return new PortfolioMember(EntryKind.FOCUS_AREA, focusArea);
        }
        throw new IllegalArgumentException("a project or a focus area is named, and not both");
    }
}
