package no.tilsagn.commandservice.request;

import java.util.List;
import no.tilsagn.project.BuildsOn;
import org.jspecify.annotations.Nullable;

/**
 * What a project or focus area builds on.
 *
 * @param project the number of a project; none where the source does not name it
 * @param notNamed true where the source does not name it, and only there
 */
public record Predecessor(
        @Nullable String project, @Nullable Boolean notNamed) {

    /** The links as the domain knows them. */
    public static List<BuildsOn> links(List<Predecessor> predecessors) {
        return predecessors.stream()
                .map(predecessor -> new BuildsOn(predecessor.project))
                .toList();
    }
}
