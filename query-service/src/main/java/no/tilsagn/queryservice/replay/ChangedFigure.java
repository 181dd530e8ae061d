package no.tilsagn.queryservice.replay;

import java.time.Year;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.queryservice.statement.StatementItem;
import no.tilsagn.replay.RowChange;
import no.tilsagn.statement.StatementLine;
import no.tilsagn.statement.StatementRow;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the year-end statement that an event made another, in whole kroner.
 *
 * @param before none where there was no such figure yet
 * @param after none where there is no such figure any more
 */
record ChangedFigure(
        Year year,
        LineCode line,
        SourceLabel label,
        String figure,
        @Nullable Money before,
        @Nullable Money after) {

    /** The figures of a line; the other rows of the statement have none of their own. */
    static Stream<ChangedFigure> of(RowChange<StatementRow> row) {
        if (!(row.after() instanceof StatementLine line)) {
            return Stream.of();
        }
        Map<String, @Nullable Money> before = row.before() == null ? Map.of() : figures(row.before());
        return figures(line).entrySet().stream()
                .map(after -> new ChangedFigure(
                        line.year(),
                        line.line(),
                        line.label(),
                        after.getKey(),
                        before.get(after.getKey()),
                        after.getValue()))
                .filter(figure -> figure.differs(before.isEmpty()));
    }

    /** A new line changes nothing by the figures that are zero. */
    private boolean differs(boolean newLine) {
        return !Objects.equals(newLine ? Money.ZERO : before, after) && !(newLine && after == null);
    }

    // What is carried over in the end is what is carried over, only under a name of its own once the year is closed.
    private static Map<String, @Nullable Money> figures(StatementRow line) {
        return StatementItem.of((StatementLine) line, false).figures();
    }
}
