package no.tilsagn.remark;

import no.tilsagn.event.TextReference;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.SourceLabel;
import org.jspecify.annotations.Nullable;

/**
 * A place that a remark is about: a line of the year's budget, a label of it, or what its text says.
 *
 * @param line none where it is about no one line
 * @param label none where it is about no one label
 * @param finding what was found there, with the actual figures; none where the remark says it all
 */
public record RemarkPlace(
        @Nullable LineCode line,
        @Nullable SourceLabel label,
        @Nullable TextReference finding) {

    public RemarkPlace {
        if (line == null && label == null && finding == null) {
            throw new IllegalArgumentException("a place is a line, a label or what a text says of it");
        }
    }
}
