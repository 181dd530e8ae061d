package no.tilsagn.account;

import java.util.List;
import java.util.Set;
import no.tilsagn.budget.Bookings;
import no.tilsagn.budget.BudgetEvent;
import no.tilsagn.event.CommandRefused;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.event.Recorded;
import no.tilsagn.focusarea.FocusAreaEvent;
import no.tilsagn.fundingapplication.FundingApplicationEvent;
import no.tilsagn.money.Account;
import no.tilsagn.money.Booking;
import no.tilsagn.money.Money;
import no.tilsagn.programme.ProgrammeEvent;
import no.tilsagn.project.ProjectEvent;
import no.tilsagn.readmodel.ChangedRows;
import no.tilsagn.readmodel.ReadModel;
import no.tilsagn.readmodel.Rows;
import no.tilsagn.register.RegisterEvent;

/** The balance of every account that was ever booked on. */
public final class AccountsReadModel implements ReadModel<AccountRow> {

    public AccountsReadModel() {}

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public Class<AccountRow> rowType() {
        return AccountRow.class;
    }

    @Override
    public Set<Class<? extends DomainEvent>> folds() {
        return Set.of(BudgetEvent.class);
    }

    @Override
    public List<AccountRow> fold(Rows<AccountRow> before, Recorded recorded) {
        return switch (recorded.event()) {
            case BudgetEvent e -> booked(before, Bookings.of(e));
            // The money of a granted application moves by its own transfer.
            case FundingApplicationEvent e -> List.of();
            case ProgrammeEvent e -> List.of();
            case ProjectEvent e -> List.of();
            case FocusAreaEvent e -> List.of();
            case RegisterEvent e -> List.of();
            case CommandRefused e -> List.of();
        };
    }

    private static List<AccountRow> booked(Rows<AccountRow> before, List<Booking> bookings) {
        ChangedRows<AccountRow> rows = new ChangedRows<>(before);
        for (Booking booking : bookings) {
            book(rows, booking.from(), booking.amount().negated());
            book(rows, booking.to(), booking.amount());
        }
        return rows.changes();
    }

    private static void book(ChangedRows<AccountRow> rows, Account account, Money amount) {
        AccountRow row = rows.find(account.toString()).orElseGet(() -> AccountRow.empty(account));
        rows.put(row.plus(amount));
    }
}
