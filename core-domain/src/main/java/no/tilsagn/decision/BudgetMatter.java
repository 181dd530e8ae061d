package no.tilsagn.decision;

import java.time.Year;
import java.util.Objects;
import no.tilsagn.budget.Bookings;
import no.tilsagn.budget.BudgetAdopted;
import no.tilsagn.budget.BudgetEvent;
import no.tilsagn.budget.BudgetYearOpened;
import no.tilsagn.budget.FrameSet;
import no.tilsagn.budget.NoMoreApplicationsLifted;
import no.tilsagn.budget.OpeningRegistered;
import no.tilsagn.ledger.LedgerReadModel;
import no.tilsagn.money.Account;
import no.tilsagn.money.AccountKind;
import no.tilsagn.money.Booking;
import no.tilsagn.money.Money;
import no.tilsagn.spending.SpendingCorrected;
import no.tilsagn.spending.SpendingReported;
import no.tilsagn.transfer.FundsTransferred;
import no.tilsagn.transfer.SourcesSplit;
import no.tilsagn.yearend.CarryOverEstimated;
import no.tilsagn.yearend.OpeningAdjusted;
import no.tilsagn.yearend.YearClosed;

/** What is decided about the money of a year. */
final class BudgetMatter {

    private BudgetMatter() {}

    static Matter of(BudgetEvent event) {
        return named(event).moving(moved(event)).under(LedgerReadModel.rule(event));
    }

    private static Matter named(BudgetEvent event) {
        return switch (event) {
            case FrameSet e -> Matter.of(DecisionKind.FRAME, inYear(e.year(), e.label()));
            case OpeningRegistered e -> Matter.of(DecisionKind.OPENING, e.year());
            case BudgetAdopted e -> Matter.of(DecisionKind.BUDGET, e.year());
            case NoMoreApplicationsLifted e -> Matter.of(DecisionKind.FLAG, inYear(e.year(), e.line()));
            case FundsTransferred e -> transferred(e);
            case SourcesSplit e -> Matter.of(DecisionKind.SPLIT, inYear(e.year(), e.line()));
            case SpendingCorrected e -> Matter.of(DecisionKind.SPENDING, inYear(e.year(), e.line()));
            case YearClosed e -> Matter.of(DecisionKind.YEAR_END, e.year());
            case BudgetYearOpened _, SpendingReported _, CarryOverEstimated _, OpeningAdjusted _ ->
                throw Matter.none(event);
        };
    }

    private static Matter transferred(FundsTransferred e) {
        if (e.application() != null) {
            return Matter.of(DecisionKind.APPLICATION, place(e.to()));
        }
        boolean back = e.to().kind() == AccountKind.RETURNED;
        return Matter.of(back ? DecisionKind.RETURN : DecisionKind.REALLOCATION, place(e.from()))
                .by(e.deputising());
    }

    /** The line, or of a frame the label. */
    private static String place(Account account) {
        return inYear(
                Objects.requireNonNull(account.year()), account.line() == null ? account.label() : account.line());
    }

    static String inYear(Year year, Object what) {
        return year + "/" + what;
    }

    private static Money moved(BudgetEvent event) {
        // What is corrected in a closed year goes on into the next, and would be counted once for each step.
        if (event instanceof SpendingCorrected e) {
            return e.change().isNegative() ? e.change().negated() : e.change();
        }
        return Money.sum(Bookings.of(event).stream().map(Booking::amount).toList());
    }
}
