package no.tilsagn.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BalancesTest {

    private static final Year Y2025 = Year.of(2025);
    private static final SourceLabel OS = SourceLabel.of("OS");
    private static final Account OWNER = Account.owner(OS);
    private static final Account FRAME = Account.frame(Y2025, OS);
    private static final Account LINE = Account.line(Y2025, LineCode.of("T01"), OS);
    private static final Account OTHER_LINE = Account.line(Y2025, LineCode.of("T02"), OS);

    private static Booking booking(Account from, Account to, long kroner) {
        return new Booking(from, to, Money.of(kroner));
    }

    @Test
    void a_balance_is_what_came_in_less_what_went_out() {
        Balances balances = Balances.NONE.after(
                List.of(booking(OWNER, FRAME, 500), booking(FRAME, LINE, 300), booking(FRAME, OTHER_LINE, 50)));

        assertThat(balances.of(OWNER)).isEqualTo(Money.of(-500));
        assertThat(balances.of(FRAME)).isEqualTo(Money.of(150));
        assertThat(balances.sum(AccountKind.LINE)).isEqualTo(Money.of(350));
        assertThat(balances.sum(AccountKind.CARRY)).isEqualTo(Money.ZERO);
    }

    @Test
    void an_account_nothing_was_booked_on_holds_nothing() {
        assertThat(Balances.NONE.of(LINE)).isEqualTo(Money.ZERO);
    }

    @Test
    void an_account_that_was_emptied_is_still_listed() {
        Balances balances = Balances.NONE.after(List.of(booking(OWNER, FRAME, 5), booking(FRAME, LINE, 5)));
        assertThat(balances.byAccount()).containsEntry(FRAME, Money.ZERO);
    }

    @Test
    void balances_before_a_booking_stay_as_they_were() {
        Balances before = Balances.NONE.after(List.of(booking(OWNER, FRAME, 5)));
        Balances after = before.after(List.of(booking(FRAME, LINE, 5)));

        assertThat(before.of(FRAME)).isEqualTo(Money.of(5));
        assertThat(after.of(FRAME)).isEqualTo(Money.ZERO);
        assertThatThrownBy(() -> after.byAccount().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void all_balances_together_are_always_zero(long seed) {
        Random random = new Random(seed);
        List<Account> accounts = List.of(OWNER, FRAME, LINE, OTHER_LINE, Account.carry(Y2025, LineCode.of("T01"), OS));
        Balances balances = Balances.NONE;
        List<Booking> bookings = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int from = random.nextInt(accounts.size());
            int to = (from + 1 + random.nextInt(accounts.size() - 1)) % accounts.size();
            Booking booking = booking(accounts.get(from), accounts.get(to), 1 + random.nextInt(1_000_000_000));
            bookings.add(booking);
            balances = balances.after(List.of(booking));
            assertThat(Money.sum(balances.byAccount().values())).isEqualTo(Money.ZERO);
        }
        assertThat(Balances.NONE.after(bookings)).isEqualTo(balances);
    }

    @Test
    void a_balance_that_does_not_fit_fails() {
        Balances most = Balances.NONE.after(List.of(booking(OWNER, LINE, Long.MAX_VALUE)));
        assertThatThrownBy(() -> most.after(List.of(booking(FRAME, LINE, 1)))).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void a_booking_moves_a_positive_amount(long kroner) {
        assertThatThrownBy(() -> booking(OWNER, FRAME, kroner)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_booking_moves_money_between_two_accounts() {
        assertThatThrownBy(() -> booking(FRAME, Account.frame(Y2025, OS), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
