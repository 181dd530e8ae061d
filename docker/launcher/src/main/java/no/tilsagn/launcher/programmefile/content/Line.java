package no.tilsagn.launcher.programmefile.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A budget line, in whole kroner. It belongs to a project, to a focus area or to neither. */
public record Line(
        String line,
        String name,
        @Nullable String project,
        @Nullable String focusArea,
        String recipient,
        List<String> label,
        long carryOver,
        long applied,
        boolean noMoreApplications,
        @Nullable PrintedTotal printed,
        List<SpecificationRow> specification) {

    public Sums sums() {
        return new Sums(carryOver, applied);
    }
}
