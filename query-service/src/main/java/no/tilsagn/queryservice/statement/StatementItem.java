package no.tilsagn.queryservice.statement;

import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.spending.Tertial;
import no.tilsagn.statement.Figure;
import no.tilsagn.statement.StatementLine;
import org.jspecify.annotations.Nullable;

/**
 * What became of a line's money under a label in a year, in whole kroner: opening + granted + moved in − moved out +
 * split − spent = returned + carried over + left.
 *
 * @param closed whether the year is closed
 * @param spentByTertial since the year began, as reported at the end of each tertial
 * @param unspent what it did not spend of what was available to it
 * @param estimate of what it carries over; none before one is made
 * @param adopted what the next year's budget carries over from it; none before that is adopted
 * @param finalCarryOver what it carries over in the end; none while the year is open
 * @param left what stands on the line; nothing once the year is closed
 * @param decisions that moved its money
 */
public record StatementItem(
        Year year,
        LineCode line,
        SourceLabel label,
        boolean closed,
        Money opening,
        Money granted,
        Money movedIn,
        Money movedOut,
        Money split,
        Money spent,
        Map<Tertial, Money> spentByTertial,
        Money unspent,
        @Nullable Money estimate,
        @Nullable Money adopted,
        @Nullable Money finalCarryOver,
        Money returned,
        Money carriedOver,
        Money left,
        List<DecisionReference> decisions) {

    /** What is shown of a row. */
    public static StatementItem of(StatementLine row, boolean closed) {
        Money carriedOver = row.of(Figure.CARRIED_OVER);
        return new StatementItem(
                row.year(),
                row.line(),
                row.label(),
                closed,
                row.of(Figure.OPENING),
                row.of(Figure.GRANTED),
                row.of(Figure.MOVED_IN),
                row.of(Figure.MOVED_OUT),
                row.of(Figure.SPLIT),
                row.of(Figure.SPENT),
                row.reported(),
                row.unspent(),
                row.estimate(),
                row.adopted(),
                closed ? carriedOver : null,
                row.of(Figure.RETURNED),
                carriedOver,
                row.left(),
                row.decisions());
    }

    /** Its figures by name, in the order they are shown; nothing stands under those that there are none of yet. */
    public Map<String, @Nullable Money> figures() {
        Map<String, @Nullable Money> figures = new LinkedHashMap<>();
        figures.put("opening", opening);
        figures.put("granted", granted);
        figures.put("movedIn", movedIn);
        figures.put("movedOut", movedOut);
        figures.put("split", split);
        figures.put("spent", spent);
        figures.put("unspent", unspent);
        figures.put("estimate", estimate);
        figures.put("adopted", adopted);
        figures.put("finalCarryOver", finalCarryOver);
        figures.put("returned", returned);
        figures.put("carriedOver", carriedOver);
        figures.put("left", left);
        return figures;
    }
}
