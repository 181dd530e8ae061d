package no.tilsagn.budget;

import java.util.List;
import no.tilsagn.money.Account;
import no.tilsagn.money.Booking;
import no.tilsagn.money.Money;

/** What the events of a budget year move between accounts; the only place that knows. */
public final class Bookings {

    private Bookings() {}

    /** The bookings of an event, none for an event that moves no money. */
    public static List<Booking> of(BudgetEvent event) {
        return switch (event) {
            case BudgetYearOpened e -> List.of();
            case FrameSet e -> ofFrame(e);
            case BudgetAdopted e ->
                e.lines().stream()
                        .filter(line -> line.carryOver().isPositive())
                        .map(line -> new Booking(
                                Account.carry(e.year(), line.line(), line.label()),
                                Account.line(e.year(), line.line(), line.label()),
                                line.carryOver()))
                        .toList();
            case FundsTransferred e -> List.of(new Booking(e.from(), e.to(), e.amount()));
        };
    }

    private static List<Booking> ofFrame(FrameSet e) {
        Account owner = Account.owner(e.label());
        Account frame = Account.frame(e.year(), e.label());
        Money raised = e.amount().minus(e.before());
        if (raised.isZero()) {
            return List.of();
        }
        return List.of(
                raised.isPositive() ? new Booking(owner, frame, raised) : new Booking(frame, owner, raised.negated()));
    }
}
