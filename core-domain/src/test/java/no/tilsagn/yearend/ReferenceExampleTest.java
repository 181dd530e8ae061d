package no.tilsagn.yearend;

import static no.tilsagn.scenario.ReferenceExample.row;
import static no.tilsagn.scenario.Sample.MINUTES;
import static no.tilsagn.scenario.Sample.OS;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.REASON;
import static no.tilsagn.scenario.Scenario.given;
import static no.tilsagn.spending.Tertial.T3;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tilsagn.command.Role;
import no.tilsagn.event.EventReference;
import no.tilsagn.money.Account;
import no.tilsagn.money.AccountKind;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.scenario.Scenario;
import no.tilsagn.spending.SpendingCorrected;
import org.junit.jupiter.api.Test;

/** The domain guide's reference example, row by row to the krone; every figure is the guide's. */
class ReferenceExampleTest {

    private static final Year Y2024 = Year.of(2024);
    private static final Year Y2025 = Year.of(2025);
    private static final Year Y2026 = Year.of(2026);

    private final Scenario programme = given(row("0"));

    @Test
    void comesOutToTheKroneRowByRow() {
        programme.and(row("1"));
        holds(2024, "2021-37/OS 14000000, 2017-13/GDS+OS+OIO 6000000, ADM/GDS+OS+OIO 7000000", 27_000_000);

        programme.and(row("2"));
        assertThat(sum(AccountKind.SPENT)).isEqualTo(6_600_000);

        programme.and(row("–"));
        assertThat(sum(AccountKind.LINE)).as("an estimate is not booked").isEqualTo(27_000_000 - 6_600_000);

        programme.and(row("3-5"));
        holds(2025, "2021-37/OS 9700000, 2017-13/GDS+OS+OIO 3918000, ADM/GDS+OS+OIO 4370000", 17_988_000);

        programme.and(row("6"));
        assertThat(sum(AccountKind.SPENT)).isEqualTo(6_600_000 + 3_562_000);

        programme.and(row("7-8"));
        holds(2024, "", 0);
        holds(2025, "2021-37/OS 9450000, 2017-13/GDS+OS+OIO 4018000, ADM/GDS+OS+OIO 4370000", 17_838_000);
        assertThat(balances(AccountKind.CARRY)).as("carry/2025, all 0").isEmpty();

        programme.and(row("9")).and(row("10")).and(row("12"));
        assertThat(sum(2026)).isEqualTo(4_900_000);

        programme.and(row("11"));
        assertThat(sum(AccountKind.SPENT) - 6_600_000 - 3_562_000).isEqualTo(12_868_000);
        holds(
                2025,
                "2021-37/OS 2500000, 2017-13/GDS 800000, 2017-13/OS 600000, 2017-13/OIO 600000, ADM/GDS+OS+OIO 470000",
                4_970_000);

        programme.and(row("13")).and(row("14-15"));
        holds(2025, "", 0);
        holds(
                2026,
                "2021-37/OS 2000000, 2017-13/GDS 800000, 2017-13/OS 600000, 2017-13/OIO 600000, ADM/GDS+OS+OIO 470000",
                4_470_000);
        assertThat(balances(AccountKind.CARRY)).as("carry/2026, all 0").isEmpty();
        assertThat(balances(AccountKind.RETURNED)).isEqualTo(Map.of("returned/2025/OS", 500_000L));

        programme
                .when(row("16")[0])
                .as(Role.PROJECT_OWNER)
                .then(
                        new SpendingCorrected(
                                PROGRAMME,
                                Y2025,
                                T3,
                                LineCode.of("2021-37"),
                                OS,
                                Money.of(6_500_000),
                                Money.of(6_430_000),
                                Money.of(-70_000),
                                Rest.CARRIED_OVER,
                                new EventReference("budget-year-delprogram-sysselsetting-2025", 7),
                                MINUTES,
                                REASON),
                        new OpeningAdjusted(
                                PROGRAMME,
                                Y2026,
                                List.of(new OpeningAdjusted.Line(
                                        LineCode.of("2021-37"),
                                        OS,
                                        Money.of(2_000_000),
                                        Money.of(2_070_000),
                                        Rest.LEFT)),
                                new EventReference("budget-year-delprogram-sysselsetting-2025", 10)));
        assertThat(sum(2026)).isEqualTo(4_540_000);
        assertThat(balance("line/2026/2021-37/OS")).isEqualTo(2_070_000);
        assertThat(balances(AccountKind.CARRY)).as("carry/2026, all 0").isEmpty();
    }

    /** Exactly these lines of a year hold money, as much as said. */
    private void holds(int year, String lines, long sum) {
        Map<String, Long> expected = new TreeMap<>();
        for (String line : lines.isEmpty() ? new String[0] : lines.split(", ", -1)) {
            expected.put("line/" + year + "/" + line.split(" ", -1)[0], Long.valueOf(line.split(" ", -1)[1]));
        }
        Map<String, Long> found = new TreeMap<>(balances(AccountKind.LINE));
        found.keySet().removeIf(account -> !account.startsWith("line/" + year));
        assertThat(found).isEqualTo(expected);
        assertThat(sum(year)).isEqualTo(sum);
    }

    private long sum(int year) {
        return balances(AccountKind.LINE).entrySet().stream()
                .filter(account -> account.getKey().startsWith("line/" + year))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private long sum(AccountKind kind) {
        return balances(kind).values().stream().mapToLong(Long::longValue).sum();
    }

    private long balance(String account) {
        return balances(AccountKind.LINE).getOrDefault(account, 0L);
    }

    /** What stands on the accounts of a kind, over all years; those at zero left out. */
    private Map<String, Long> balances(AccountKind kind) {
        Map<Account, Long> all = new TreeMap<>();
        List.of(Y2024, Y2025, Y2026)
                .forEach(year -> programme
                        .programme()
                        .budgetYear(year)
                        .ifPresent(state -> state.balances()
                                .byAccount()
                                .forEach((account, balance) -> all.merge(account, balance.kroner(), Long::sum))));
        Map<String, Long> found = new TreeMap<>();
        all.forEach((account, balance) -> {
            if (account.kind() == kind && balance != 0) {
                found.put(account.toString(), balance);
            }
        });
        return found;
    }
}
