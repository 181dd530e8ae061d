package no.tilsagn.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.tilsagn.budget.Bookings;
import no.tilsagn.budget.BudgetAdopted;
import no.tilsagn.budget.BudgetEvent;
import no.tilsagn.budget.BudgetYearOpened;
import no.tilsagn.budget.FrameSet;
import no.tilsagn.budget.NoMoreApplicationsLifted;
import no.tilsagn.budget.OpeningRegistered;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.event.CommandRefused;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.event.EventReference;
import no.tilsagn.event.Recorded;
import no.tilsagn.focusarea.FocusAreaEvent;
import no.tilsagn.fundingapplication.FundingApplicationEvent;
import no.tilsagn.money.Booking;
import no.tilsagn.programme.ProgrammeEvent;
import no.tilsagn.project.ProjectEvent;
import no.tilsagn.readmodel.ReadModel;
import no.tilsagn.readmodel.Rows;
import no.tilsagn.register.RegisterEvent;
import no.tilsagn.rule.RuleReference;
import no.tilsagn.spending.SpendingCorrected;
import no.tilsagn.spending.SpendingReported;
import no.tilsagn.transfer.FundsTransferred;
import no.tilsagn.transfer.SourcesSplit;
import no.tilsagn.yearend.CarryOverEstimated;
import no.tilsagn.yearend.OpeningAdjusted;
import no.tilsagn.yearend.YearClosed;
import org.jspecify.annotations.Nullable;

/** Every booking there ever was; balances on any day are sums of it. */
public final class LedgerReadModel implements ReadModel<LedgerEntry> {

    public LedgerReadModel() {}

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public Class<LedgerEntry> rowType() {
        return LedgerEntry.class;
    }

    @Override
    public Set<Class<? extends DomainEvent>> folds() {
        return Set.of(BudgetEvent.class);
    }

    @Override
    public List<LedgerEntry> fold(Rows<LedgerEntry> before, Recorded recorded) {
        return switch (recorded.event()) {
            case BudgetEvent e -> entries(recorded, e);
            // The money of a granted application moves by its own transfer.
            case FundingApplicationEvent _ -> List.of();
            case ProgrammeEvent _, ProjectEvent _, FocusAreaEvent _, RegisterEvent _, CommandRefused _ -> List.of();
        };
    }

    private static List<LedgerEntry> entries(Recorded recorded, BudgetEvent event) {
        List<LedgerEntry> entries = new ArrayList<>();
        for (Booking booking : Bookings.of(event)) {
            entries.add(new LedgerEntry(
                    recorded.position(),
                    entries.size(),
                    recorded.effectiveOn(),
                    recorded.recordedAt(),
                    recorded.type(),
                    recorded.role(),
                    booking.from(),
                    booking.to(),
                    booking.amount(),
                    decision(event),
                    rule(event),
                    cause(event)));
        }
        return entries;
    }

    /** The decision an event was made by, if one was. */
    public static @Nullable DecisionReference decision(BudgetEvent event) {
        return switch (event) {
            case FrameSet e -> e.decision();
            case OpeningRegistered e -> e.decision();
            case BudgetAdopted e -> e.decision();
            case NoMoreApplicationsLifted e -> e.decision();
            case FundsTransferred e -> e.decision();
            case SourcesSplit e -> e.decision();
            case SpendingCorrected e -> e.decision();
            case YearClosed e -> e.decision();
            case BudgetYearOpened _, SpendingReported _, CarryOverEstimated _, OpeningAdjusted _ -> null;
        };
    }

    /** The version of the rule an event was decided under, if one was in force. */
    public static @Nullable RuleReference rule(BudgetEvent event) {
        return switch (event) {
            case FundsTransferred e -> e.rule();
            case YearClosed e -> e.policy();
            case FrameSet _,
                    OpeningRegistered _,
                    BudgetAdopted _,
                    NoMoreApplicationsLifted _,
                    SourcesSplit _,
                    SpendingCorrected _,
                    BudgetYearOpened _,
                    SpendingReported _,
                    CarryOverEstimated _,
                    OpeningAdjusted _ -> null;
        };
    }

    private static @Nullable EventReference cause(BudgetEvent event) {
        return event instanceof OpeningAdjusted adjusted ? adjusted.cause() : null;
    }
}
