package no.tilsagn.portfolio;

import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.tilsagn.budget.Bookings;
import no.tilsagn.budget.BudgetEvent;
import no.tilsagn.budget.BudgetLine;
import no.tilsagn.budget.BudgetYearOpened;
import no.tilsagn.focusarea.FocusAreaId;
import no.tilsagn.money.Account;
import no.tilsagn.money.AccountKind;
import no.tilsagn.money.Booking;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.project.ProjectId;
import no.tilsagn.readmodel.ChangedRows;
import no.tilsagn.readmodel.Rows;

/** What a budget year's events change in the portfolio. */
final class PortfolioMoney {

    private PortfolioMoney() {}

    static List<PortfolioRow> after(Rows<PortfolioRow> before, BudgetEvent event) {
        return event instanceof BudgetYearOpened e
                ? e.lines().stream().map(line -> link(e.year(), line)).toList()
                : booked(before, Bookings.of(event));
    }

    private static PortfolioRow link(Year year, BudgetLine line) {
        String entry = Optional.ofNullable(line.project())
                .map(ProjectId::value)
                .or(() -> Optional.ofNullable(line.focusArea()).map(FocusAreaId::value))
                .orElse(null);
        return new EntryOfLine(year, line.line(), entry);
    }

    private static List<PortfolioRow> booked(Rows<PortfolioRow> before, List<Booking> bookings) {
        ChangedRows<PortfolioRow> rows = new ChangedRows<>(before);
        for (Booking booking : bookings) {
            book(rows, booking.from(), booking.amount().negated());
            book(rows, booking.to(), booking.amount());
        }
        return rows.changes();
    }

    private static void book(ChangedRows<PortfolioRow> rows, Account account, Money amount) {
        if (account.kind() != AccountKind.LINE) {
            return;
        }
        link(rows, Objects.requireNonNull(account.year()), Objects.requireNonNull(account.line()))
                .map(EntryOfLine::entry)
                .map(entry -> PortfolioReadModel.entry(rows, entry).booked(account, amount))
                .ifPresent(rows::put);
    }

    /** A line that the year's plan lacks is for what it was for in the year before, from which its money came. */
    private static Optional<EntryOfLine> link(ChangedRows<PortfolioRow> rows, Year year, LineCode line) {
        Optional<EntryOfLine> planned = rows.find(EntryOfLine.key(year, line)).map(EntryOfLine.class::cast);
        if (planned.isPresent()) {
            return planned;
        }
        Optional<EntryOfLine> goneOn = rows.find(EntryOfLine.key(year.minusYears(1), line))
                .map(EntryOfLine.class::cast)
                .map(before -> new EntryOfLine(year, line, before.entry()));
        goneOn.ifPresent(rows::put);
        return goneOn;
    }
}
