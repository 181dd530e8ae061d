package no.tilsagn.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Year;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {

    private static final Year Y2025 = Year.of(2025);
    private static final LineCode LINE = LineCode.of("2021-37");
    private static final SourceLabel OS = SourceLabel.of("OS");
    private static final SourceLabel ALL = SourceLabel.of("GDS+OS+OIO");

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("owner/OS", Account.owner(OS)),
                Arguments.of("frame/2025/GDS+OS+OIO", Account.frame(Y2025, ALL)),
                Arguments.of("line/2025/2021-37/OS", Account.line(Y2025, LINE, OS)),
                Arguments.of("carry/2025/2021-37/OS", Account.carry(Y2025, LINE, OS)),
                Arguments.of("spent/2025/2021-37/OS", new Account(AccountKind.SPENT, Y2025, LINE, OS)),
                Arguments.of("returned/2025/OS", new Account(AccountKind.RETURNED, Y2025, null, OS)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void an_account_is_known_by_its_name(String name, Account account) {
        assertThat(account).hasToString(name);
        assertThat(Account.of(name)).isEqualTo(account);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "owner",
                "owner/",
                "OWNER/OS",
                "purse/OS",
                "owner/2025/OS",
                "owner/2025/2021-37/OS",
                "frame/OS",
                "frame/2025/2021-37/OS",
                "line/2025/OS",
                "line/OS",
                "line/2025//OS",
                "line/year/2021-37/OS",
                "line/02025/2021-37/OS",
                "line/2025/2021-37/OS/GDS",
                "returned/2025/2021-37/OS",
            })
    void what_names_no_account_is_refused(String name) {
        assertThatThrownBy(() -> Account.of(name)).isInstanceOf(RuntimeException.class);
    }

    static Stream<Arguments> shapes() {
        return Stream.of(AccountKind.values())
                .flatMap(kind -> Stream.of(
                        Arguments.of(kind, null, null),
                        Arguments.of(kind, Y2025, null),
                        Arguments.of(kind, null, LINE),
                        Arguments.of(kind, Y2025, LINE)));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void each_kind_has_one_shape(AccountKind kind, @Nullable Year year, @Nullable LineCode line) {
        boolean right = switch (kind) {
            case OWNER -> year == null && line == null;
            case FRAME, RETURNED -> year != null && line == null;
            case LINE, SPENT, CARRY -> year != null && line != null;
        };
        if (right) {
            assertThat(new Account(kind, year, line, OS).kind()).isEqualTo(kind);
        } else {
            assertThatThrownBy(() -> new Account(kind, year, line, OS)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-2025, 0, 25, 999, 10_000, 99_999})
    void a_year_of_any_length_is_read_back_from_the_name(int year) {
        Account account = Account.line(Year.of(year), LINE, OS);
        assertThat(Account.of(account.toString())).isEqualTo(account);
    }

    @Test
    void accounts_stand_in_the_order_of_their_names() {
        Account line = Account.line(Y2025, LINE, OS);
        Account carry = Account.carry(Y2025, LINE, OS);
        Account owner = Account.owner(OS);
        assertThat(new TreeSet<>(java.util.List.of(owner, line, carry))).containsExactly(carry, line, owner);
    }
}
