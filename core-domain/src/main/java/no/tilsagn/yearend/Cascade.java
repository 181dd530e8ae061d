package no.tilsagn.yearend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tilsagn.budget.BudgetYearState;
import no.tilsagn.command.DatedEvent;
import no.tilsagn.command.Participants;
import no.tilsagn.event.EventReference;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;

/** A changed carry-over goes on from year to year, as far as years are closed. */
public final class Cascade {

    private Cascade() {}

    /**
     * What follows when a closed year carries over more, or less, than it did.
     *
     * @param change what its carry-over rises by; below zero where it falls
     * @param cause the event all of it follows from
     */
    public static List<DatedEvent> after(
            BudgetYearState closed,
            Participants in,
            LineCode line,
            SourceLabel label,
            Money change,
            EventReference cause) {
        List<DatedEvent> events = new ArrayList<>();
        Optional<BudgetYearState> next = next(closed, in);
        while (next.isPresent() && !change.isZero()) {
            BudgetYearState year = next.get();
            Money before = Openings.of(year, line, label);
            Closing closing = year.closing();
            Rest rest = closing == null ? Rest.LEFT : closing.restOf(label);
            events.add(Openings.adjusted(
                    year, List.of(new OpeningAdjusted.Line(line, label, before, before.plus(change), rest)), cause));
            next = rest == Rest.CARRIED_OVER ? next(year, in) : Optional.empty();
        }
        return events;
    }

    /** A year that is not adopted yet takes over what is carried into it when it is. */
    private static Optional<BudgetYearState> next(BudgetYearState year, Participants in) {
        return in.budgetYear(year.year().plusYears(1)).filter(BudgetYearState::adopted);
    }
}
