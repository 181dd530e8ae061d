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
        return row.after() instanceof StatementLine line
                ? between(row.before() == null ? Map.of() : figures(row.before()), line)
                : Stream.of();
    }

    private static Stream<ChangedFigure> between(Map<String, @Nullable Money> before, StatementLine line) {
        Map<String, @Nullable Money> after = figures(line);
        return after.keySet().stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .map(name -> new ChangedFigure(
                        line.year(), line.line(), line.label(), name, before.get(name), after.get(name)));
    }

    // What is carried over in the end is what is carried over, only under a name of its own once the year is closed.
    private static Map<String, @Nullable Money> figures(StatementRow line) {
        return StatementItem.of((StatementLine) line, false).figures();
    }
}
