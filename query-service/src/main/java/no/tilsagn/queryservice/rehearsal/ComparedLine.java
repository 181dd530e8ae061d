package no.tilsagn.queryservice.rehearsal;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.queryservice.statement.StatementItem;
import org.jspecify.annotations.Nullable;

/**
 * A line of the year-end statement, as it really is and as it would have been.
 *
 * @param real none where the line has no money yet
 * @param rehearsed as it would have been
 * @param differences the figures that are not the same
 */
record ComparedLine(
        Year year,
        LineCode line,
        SourceLabel label,
        @Nullable StatementItem real,
        StatementItem rehearsed,
        List<ComparedFigure> differences) {

    /**
     * A figure that would have been another, in whole kroner.
     *
     * @param real none where there is no such figure yet
     * @param rehearsed none where there would be no such figure
     * @param difference what there would be more; below zero where there would be less
     */
    record ComparedFigure(
            String figure, @Nullable Money real, @Nullable Money rehearsed, Money difference) {}

    static ComparedLine of(@Nullable StatementItem real, StatementItem rehearsed) {
        List<ComparedFigure> differences = new ArrayList<>();
        Map<String, @Nullable Money> had = real == null ? Map.of() : real.figures();
        rehearsed.figures().forEach((figure, after) -> {
            Money before = had.get(figure);
            if (!Objects.equals(before, after)) {
                differences.add(
                        new ComparedFigure(figure, before, after, orZero(after).minus(orZero(before))));
            }
        });
        return new ComparedLine(rehearsed.year(), rehearsed.line(), rehearsed.label(), real, rehearsed, differences);
    }

    private static Money orZero(@Nullable Money amount) {
        return amount == null ? Money.ZERO : amount;
    }
}
