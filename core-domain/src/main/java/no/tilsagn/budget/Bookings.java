package no.tilsagn.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.tilsagn.money.Account;
import no.tilsagn.money.Booking;
import no.tilsagn.money.Money;
import no.tilsagn.spending.SpendingCorrected;
import no.tilsagn.spending.SpendingReported;
import no.tilsagn.transfer.FundsTransferred;
import no.tilsagn.transfer.SourcesSplit;
import no.tilsagn.yearend.CarryOverEstimated;
import no.tilsagn.yearend.OpeningAdjusted;
import no.tilsagn.yearend.Rest;
import no.tilsagn.yearend.YearClosed;

/** What the events of a budget year move between accounts; the only place that knows. */
public final class Bookings {

    private Bookings() {}

    /** The bookings of an event, none for an event that moves no money. */
    public static List<Booking> of(BudgetEvent event) {
        return switch (event) {
            case BudgetYearOpened _, CarryOverEstimated _, NoMoreApplicationsLifted _ -> List.of();
            case FrameSet e ->
                moved(
                                Account.owner(e.label()),
                                Account.frame(e.year(), e.label()),
                                e.amount().minus(e.before()))
                        .toList();
            case OpeningRegistered e ->
                e.lines().stream()
                        .flatMap(line -> moved(
                                Account.owner(line.label()),
                                Account.line(e.year(), line.line(), line.label()),
                                line.amount()))
                        .toList();
            case BudgetAdopted e ->
                e.lines().stream()
                        .flatMap(line -> moved(
                                Account.carry(e.year(), line.line(), line.label()),
                                Account.line(e.year(), line.line(), line.label()),
                                line.carryOver()))
                        .toList();
            case FundsTransferred e -> List.of(new Booking(e.from(), e.to(), e.amount()));
            case SourcesSplit e ->
                e.parts().stream()
                        .flatMap(part -> moved(
                                Account.line(e.year(), e.line(), e.label()),
                                Account.line(e.year(), e.line(), part.label()),
                                part.amount()))
                        .toList();
            case SpendingReported e ->
                e.lines().stream()
                        .flatMap(line -> moved(
                                Account.line(e.year(), line.line(), line.label()),
                                Account.spent(e.year(), line.line(), line.label()),
                                line.change()))
                        .toList();
            case SpendingCorrected e -> ofCorrection(e);
            case YearClosed e ->
                e.lines().stream()
                        .flatMap(line -> moved(
                                Account.line(e.year(), line.line(), line.label()),
                                Account.carry(e.year().plusYears(1), line.line(), line.label()),
                                line.amount()))
                        .toList();
            case OpeningAdjusted e -> ofAdjustment(e);
        };
    }

    private static List<Booking> ofCorrection(SpendingCorrected e) {
        Account line = Account.line(e.year(), e.line(), e.label());
        List<Booking> bookings = new ArrayList<>();
        moved(line, Account.spent(e.year(), e.line(), e.label()), e.change()).forEach(bookings::add);
        rest(line, e.rest(), e.change().negated()).forEach(bookings::add);
        return bookings;
    }

    private static List<Booking> ofAdjustment(OpeningAdjusted e) {
        List<Booking> bookings = new ArrayList<>();
        for (OpeningAdjusted.Line adjusted : e.lines()) {
            Account line = Account.line(e.year(), adjusted.line(), adjusted.label());
            moved(Account.carry(e.year(), adjusted.line(), adjusted.label()), line, adjusted.change())
                    .forEach(bookings::add);
            rest(line, adjusted.rest(), adjusted.change()).forEach(bookings::add);
        }
        return bookings;
    }

    /** What goes on from a line of a closed year, which keeps nothing. */
    private static Stream<Booking> rest(Account line, Rest rest, Money amount) {
        return switch (rest) {
            case LEFT -> Stream.empty();
            case CARRIED_OVER -> moved(line, line.carriedOver(), amount);
            case RETURNED -> moved(line, line.givenBack(), amount);
        };
    }

    /** Moves an amount, the other way where it is below zero, and nothing where it is zero. */
    private static Stream<Booking> moved(Account from, Account to, Money amount) {
        if (amount.isZero()) {
            return Stream.empty();
        }
        return Stream.of(amount.isPositive() ? new Booking(from, to, amount) : new Booking(to, from, amount.negated()));
    }
}
