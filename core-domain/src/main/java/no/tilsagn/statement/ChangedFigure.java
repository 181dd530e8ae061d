package no.tilsagn.statement;

import java.time.Year;
import java.util.Locale;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;

/**
 * A figure that a correction or a closing changed afterwards, in whole kroner.
 *
 * @param cause position of the event it changed because of
 * @param causeType lasting name of that event
 * @param position of the event that changed it: the cause itself, or one that followed from it
 * @param ordinal tells apart what one event changed, from 0
 */
public record ChangedFigure(
        long cause,
        String causeType,
        long position,
        int ordinal,
        Year year,
        LineCode line,
        SourceLabel label,
        Name figure,
        Money before,
        Money after)
        implements StatementRow {

    /** The figures that can change afterwards. */
    public enum Name {
        SPENT_T1,
        SPENT_T2,
        SPENT_T3,
        UNSPENT,
        RETURNED,
        /** Of the year, into the next. */
        FINAL_CARRY_OVER,
        OPENING
    }

    /** What the keys of all of them begin with; they go on in the order of the log. */
    public static final String KEY_PREFIX = "change/";

    @Override
    public String key() {
        return KEY_PREFIX + String.format(Locale.ROOT, "%015d/%05d", position, ordinal);
    }
}
