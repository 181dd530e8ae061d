package no.tilsagn.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import no.tilsagn.event.Recorded;
import no.tilsagn.money.AccountKind;
import no.tilsagn.money.Money;
import no.tilsagn.readmodel.Budget2025;
import no.tilsagn.readmodel.FoldedRows;
import org.junit.jupiter.api.Test;

class AccountsReadModelTest {

    @Test
    void afterTheAdoptionOf2025TheMoneyStandsOnTheLines() {
        FoldedRows<AccountRow> accounts = new Budget2025().adopted().fold(new AccountsReadModel());

        assertThat(sum(accounts, AccountKind.LINE)).isEqualTo(Money.of(105_071_000));
        assertThat(sum(accounts, AccountKind.FRAME)).isEqualTo(Money.ZERO);
        assertThat(sum(accounts, AccountKind.OWNER)).isEqualTo(Money.of(-12_565_000));
        assertThat(sum(accounts, AccountKind.CARRY)).isEqualTo(Money.of(-92_506_000));
        assertThat(accounts.find("line/2025/PROGRAMME_ADMIN/GDS+OS+OIO"))
                .hasValueSatisfying(row -> assertThat(row.balance()).isEqualTo(Money.of(4_370_000)));
    }

    @Test
    void allAccountsTogetherAreZeroAfterEveryEvent() {
        FoldedRows<AccountRow> accounts = new FoldedRows<>(new AccountsReadModel());
        for (Recorded recorded : new Budget2025().adopted().events()) {
            accounts.fold(recorded);

            assertThat(sum(accounts.all().values())).isEqualTo(Money.ZERO);
        }
    }

    private static Money sum(FoldedRows<AccountRow> accounts, AccountKind kind) {
        return sum(accounts.all().values().stream()
                .filter(row -> row.kind() == kind)
                .toList());
    }

    private static Money sum(Collection<AccountRow> rows) {
        return Money.sum(rows.stream().map(AccountRow::balance).toList());
    }
}
