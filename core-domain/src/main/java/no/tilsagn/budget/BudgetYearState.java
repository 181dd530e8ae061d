package no.tilsagn.budget;

import java.time.Year;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import no.tilsagn.event.EventReference;
import no.tilsagn.money.Account;
import no.tilsagn.money.AccountKind;
import no.tilsagn.money.Balances;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.spending.SpendingCorrected;
import no.tilsagn.spending.SpendingFigures;
import no.tilsagn.spending.SpendingReported;
import no.tilsagn.spending.SpentLine;
import no.tilsagn.spending.Tertial;
import no.tilsagn.transfer.FundsTransferred;
import no.tilsagn.transfer.SourcesSplit;
import no.tilsagn.yearend.CarryOverEstimated;
import no.tilsagn.yearend.Closing;
import no.tilsagn.yearend.OpeningAdjusted;
import no.tilsagn.yearend.YearClosed;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions need of a budget year.
 *
 * @param spending what is reported as spent
 * @param closing how it was closed; none while it is open
 * @param balances of every account as booked by this year's own events; clearing into the next year is booked here when
 *     this one closes, and there when that one opens
 * @param sequence place of its last event in its stream
 */
public record BudgetYearState(
        YearPlan plan, SpendingFigures spending, @Nullable Closing closing, Balances balances, long sequence) {

    /** The state after an event; null before the first. */
    public static BudgetYearState after(@Nullable BudgetYearState before, BudgetEvent event) {
        BudgetYearState next = before == null ? opened(event) : before.changed(event);
        return new BudgetYearState(
                next.plan, next.spending, next.closing, next.balances.after(Bookings.of(event)), next.sequence + 1);
    }

    private static BudgetYearState opened(BudgetEvent event) {
        if (event instanceof BudgetYearOpened e) {
            return new BudgetYearState(YearPlan.opened(e), SpendingFigures.NONE, null, Balances.NONE, -1);
        }
        throw new IllegalStateException("a budget year's first event is its opening");
    }

    private BudgetYearState changed(BudgetEvent event) {
        return switch (event) {
            case BudgetYearOpened _ -> throw new IllegalStateException("a budget year is opened once");
            case FrameSet e -> with(plan.with(e));
            case NoMoreApplicationsLifted e -> with(plan.with(e));
            case OpeningRegistered _ -> with(plan.now(YearStanding.OPENING_REGISTERED));
            case BudgetAdopted _ -> with(plan.now(YearStanding.ADOPTED));
            case SpendingReported e -> with(reported(e));
            case SpendingCorrected e -> with(figure(spending, e.line(), e.label(), e.tertial(), e.cumulative()));
            case YearClosed e ->
                new BudgetYearState(plan, spending, new Closing(sequence + 1, e.returning()), balances, sequence);
            case FundsTransferred _, SourcesSplit _, CarryOverEstimated _, OpeningAdjusted _ -> this;
        };
    }

    public ProgrammeId programme() {
        return plan.programme();
    }

    public Year year() {
        return plan.year();
    }

    /** By code, in the order of the plan. */
    public Map<LineCode, BudgetLine> lines() {
        return plan.lines();
    }

    /** The line with a code. */
    public Optional<BudgetLine> line(LineCode code) {
        return Optional.ofNullable(lines().get(code));
    }

    /** What is set to be granted of a label, zero when nothing is. */
    public Money frame(SourceLabel label) {
        return plan.frames().getOrDefault(label, Money.ZERO);
    }

    /** Whether the budget is adopted. */
    public boolean adopted() {
        return plan.standing() == YearStanding.ADOPTED;
    }

    /** Whether it is the first year, whose opening was taken over; it has no budget to adopt. */
    public boolean openingRegistered() {
        return plan.standing() == YearStanding.OPENING_REGISTERED;
    }

    /** Whether its lines hold money: the budget is adopted, or the first year's opening taken over. */
    public boolean inForce() {
        return plan.standing() != YearStanding.OPENED;
    }

    public boolean isClosed() {
        return closing != null;
    }

    /** The labels a line has: its own in the plan, and every one that was ever booked on it. */
    public SortedSet<SourceLabel> labels(LineCode line) {
        TreeSet<SourceLabel> labels = new TreeSet<>();
        line(line).ifPresent(planned -> labels.add(planned.label()));
        balances.byAccount().keySet().stream()
                .filter(account -> account.kind() == AccountKind.LINE && line.equals(account.line()))
                .forEach(account -> labels.add(account.label()));
        return labels;
    }

    /** An event of this year's stream, by its place. */
    public EventReference event(long place) {
        return new EventReference(BudgetEvent.reference(programme(), year()).id(), place);
    }

    private SpendingFigures reported(SpendingReported e) {
        SpendingFigures figures = spending;
        for (SpentLine line : e.lines()) {
            figures = figure(figures, line.line(), line.label(), e.tertial(), line.cumulative());
        }
        return figures;
    }

    private SpendingFigures figure(
            SpendingFigures figures, LineCode line, SourceLabel label, Tertial tertial, Money cumulative) {
        return figures.with(
                Account.spent(year(), line, label), tertial, new SpendingFigures.Figure(cumulative, sequence + 1));
    }

    private BudgetYearState with(YearPlan changed) {
        return new BudgetYearState(changed, spending, closing, balances, sequence);
    }

    private BudgetYearState with(SpendingFigures changed) {
        return new BudgetYearState(plan, changed, closing, balances, sequence);
    }
}
