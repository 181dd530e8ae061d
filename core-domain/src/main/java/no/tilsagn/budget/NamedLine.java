package no.tilsagn.budget;

import java.util.SortedSet;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.SourceLabel;
import org.jspecify.annotations.Nullable;

/**
 * A budget line as a command names it.
 *
 * @param label may be left out where the line has one only
 */
public record NamedLine(LineCode line, @Nullable SourceLabel label) {

    /** The label that is meant: the one named, or the line's only one; none where that is not clear. */
    @Nullable SourceLabel labelIn(BudgetYearState year) {
        if (label != null) {
            return label;
        }
        SortedSet<SourceLabel> labels = year.labels(line);
        return labels.size() == 1 ? labels.first() : null;
    }
}
