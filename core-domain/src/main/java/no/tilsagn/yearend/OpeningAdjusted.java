package no.tilsagn.yearend;

import java.time.Year;
import java.util.List;
import no.tilsagn.budget.BudgetEvent;
import no.tilsagn.event.EventReference;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.programme.ProgrammeId;

/**
 * What lines open a year with follows what the year before carries over in the end; the difference is booked between
 * clearing and line.
 *
 * @param lines those whose opening changed
 * @param cause the closing or correction it follows from
 */
public record OpeningAdjusted(ProgrammeId programme, Year year, List<Line> lines, EventReference cause)
        implements BudgetEvent {

    /**
     * A line whose opening changed, in whole kroner.
     *
     * @param rest where the difference goes, since a closed year keeps none
     */
    public record Line(LineCode line, SourceLabel label, Money before, Money after, Rest rest) {

        /** What the opening rises by; below zero where it falls. */
        public Money change() {
            return after.minus(before);
        }
    }

    public OpeningAdjusted {
        lines = List.copyOf(lines);
    }
}
