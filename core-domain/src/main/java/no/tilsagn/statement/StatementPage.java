package no.tilsagn.statement;

import java.time.Year;
import java.util.List;
import java.util.function.UnaryOperator;
import no.tilsagn.budget.Bookings;
import no.tilsagn.budget.BudgetAdopted;
import no.tilsagn.budget.BudgetEvent;
import no.tilsagn.budget.BudgetYearOpened;
import no.tilsagn.budget.FrameSet;
import no.tilsagn.budget.NoMoreApplicationsLifted;
import no.tilsagn.budget.OpeningRegistered;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.event.EventReference;
import no.tilsagn.event.Recorded;
import no.tilsagn.ledger.LedgerReadModel;
import no.tilsagn.money.Account;
import no.tilsagn.money.Booking;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.readmodel.ChangedRows;
import no.tilsagn.readmodel.Rows;
import no.tilsagn.spending.SpendingCorrected;
import no.tilsagn.spending.SpendingReported;
import no.tilsagn.transfer.FundsTransferred;
import no.tilsagn.transfer.SourcesSplit;
import no.tilsagn.yearend.CarryOverEstimated;
import no.tilsagn.yearend.OpeningAdjusted;
import no.tilsagn.yearend.Rest;
import no.tilsagn.yearend.YearClosed;

/** What one event changes in the statement. */
final class StatementPage {

    private final ChangedRows<StatementRow> rows;
    private final Recorded recorded;
    private int changes;

    StatementPage(Rows<StatementRow> before, Recorded recorded) {
        this.rows = new ChangedRows<>(before);
        this.recorded = recorded;
    }

    List<StatementRow> after(BudgetEvent event) {
        book(event);
        switch (event) {
            case BudgetYearOpened e -> rows.put(new StatementYear(e.year(), null));
            case BudgetAdopted e -> adopted(e);
            case SpendingReported e ->
                e.lines()
                        .forEach(line -> change(
                                e.year(),
                                line.line(),
                                line.label(),
                                row -> row.reported(e.tertial(), line.cumulative())));
            case SpendingCorrected e -> corrected(e);
            case CarryOverEstimated e ->
                e.lines()
                        .forEach(line ->
                                change(e.year(), line.line(), line.label(), row -> row.estimated(line.amount())));
            case YearClosed e -> {
                rows.put(new StatementYear(e.year(), e.decision()));
                rows.put(cause());
            }
            case OpeningAdjusted e -> e.lines().forEach(line -> adjusted(e, line));
            case FrameSet _, OpeningRegistered _, NoMoreApplicationsLifted _, FundsTransferred _, SourcesSplit _ -> {}
        }
        return rows.changes();
    }

    private void book(BudgetEvent event) {
        DecisionReference decision = LedgerReadModel.decision(event);
        for (Booking booking : Bookings.of(event)) {
            for (Figure.Change change : Figure.of(booking)) {
                rows.put(row(change.line()).plus(change.figure(), change.amount(), decision));
            }
        }
    }

    /** What a budget carries over is the adopted figure of the year before, where that year is kept here. */
    private void adopted(BudgetAdopted e) {
        Year before = e.year().minusYears(1);
        if (rows.find(StatementYear.key(before)).isPresent()) {
            e.lines().forEach(line -> change(before, line.line(), line.label(), row -> row.adopted(line.carryOver())));
        }
    }

    private void corrected(SpendingCorrected e) {
        StatementCause cause = cause();
        rows.put(cause);
        change(e.year(), e.line(), e.label(), row -> row.reported(e.tertial(), e.cumulative()));
        changed(
                cause,
                e.year(),
                e.line(),
                e.label(),
                switch (e.tertial()) {
                    case T1 -> ChangedFigure.Name.SPENT_T1;
                    case T2 -> ChangedFigure.Name.SPENT_T2;
                    case T3 -> ChangedFigure.Name.SPENT_T3;
                },
                e.before(),
                e.cumulative());
        if (!e.change().isZero()) {
            Money unspent = row(Account.line(e.year(), e.line(), e.label())).unspent();
            changed(
                    cause,
                    e.year(),
                    e.line(),
                    e.label(),
                    ChangedFigure.Name.UNSPENT,
                    unspent.plus(e.change()),
                    unspent);
            wentOn(cause, e.year(), e.line(), e.label(), e.rest(), e.change().negated());
        }
    }

    private void adjusted(OpeningAdjusted e, OpeningAdjusted.Line line) {
        StatementCause cause = rows.require(StatementCause.key(e.cause()), StatementCause.class);
        changed(cause, e.year(), line.line(), line.label(), ChangedFigure.Name.OPENING, line.before(), line.after());
        wentOn(cause, e.year(), line.line(), line.label(), line.rest(), line.change());
    }

    /** The rest of a line in a closed year: it has been booked already, so the row says what it is now. */
    private void wentOn(StatementCause cause, Year year, LineCode line, SourceLabel label, Rest rest, Money change) {
        StatementLine row = row(Account.line(year, line, label));
        switch (rest) {
            case LEFT -> {}
            case CARRIED_OVER -> {
                Money now = row.of(Figure.CARRIED_OVER);
                changed(cause, year, line, label, ChangedFigure.Name.FINAL_CARRY_OVER, now.minus(change), now);
            }
            case RETURNED -> {
                Money now = row.of(Figure.RETURNED);
                changed(cause, year, line, label, ChangedFigure.Name.RETURNED, now.minus(change), now);
            }
        }
    }

    private void changed(
            StatementCause cause,
            Year year,
            LineCode line,
            SourceLabel label,
            ChangedFigure.Name figure,
            Money before,
            Money after) {
        rows.put(new ChangedFigure(
                cause.position(),
                cause.type(),
                recorded.position(),
                changes++,
                year,
                line,
                label,
                figure,
                before,
                after));
    }

    private void change(Year year, LineCode line, SourceLabel label, UnaryOperator<StatementLine> change) {
        rows.put(change.apply(row(Account.line(year, line, label))));
    }

    private StatementLine row(Account line) {
        return rows.find(line.toString()).map(StatementLine.class::cast).orElseGet(() -> StatementLine.empty(line));
    }

    private StatementCause cause() {
        return new StatementCause(
                new EventReference(recorded.aggregate().id(), recorded.sequence()),
                recorded.position(),
                recorded.type());
    }
}
