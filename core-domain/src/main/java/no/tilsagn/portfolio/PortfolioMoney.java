package no.tilsagn.portfolio;

import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.tilsagn.budget.Bookings;
import no.tilsagn.budget.BudgetEvent;
import no.tilsagn.budget.BudgetLine;
import no.tilsagn.budget.BudgetYearOpened;
import no.tilsagn.focusarea.FocusAreaId;
import no.tilsagn.money.Account;
import no.tilsagn.money.AccountKind;
import no.tilsagn.money.Booking;
import no.tilsagn.money.Money;
import no.tilsagn.project.ProjectId;
import no.tilsagn.readmodel.ChangedRows;
import no.tilsagn.readmodel.Rows;

/** What a budget year's events change in the portfolio. */
final class PortfolioMoney {

    private PortfolioMoney() {}

    static List<PortfolioRow> after(Rows<PortfolioRow> before, BudgetEvent event) {
        return event instanceof BudgetYearOpened e
                ? e.lines().stream().flatMap(line -> link(e.year(), line)).toList()
                : booked(before, Bookings.of(event));
    }

    private static Stream<PortfolioRow> link(Year year, BudgetLine line) {
        return Stream.concat(
                        Optional.ofNullable(line.project()).map(ProjectId::value).stream(),
                        Optional.ofNullable(line.focusArea()).map(FocusAreaId::value).stream())
                .limit(1)
                .map(entry -> new EntryOfLine(year, line.line(), entry));
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
        rows.find(EntryOfLine.key(Objects.requireNonNull(account.year()), Objects.requireNonNull(account.line())))
                .map(EntryOfLine.class::cast)
                .map(link -> PortfolioReadModel.entry(rows, link.entry()).booked(account, amount))
                .ifPresent(rows::put);
    }
}
