package no.tilsagn.yearend;

import static no.tilsagn.scenario.Sample.ALL;
import static no.tilsagn.scenario.Sample.FUND_SOURCES;
import static no.tilsagn.scenario.Sample.MINUTES;
import static no.tilsagn.scenario.Sample.OS;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.REASON;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.Sample.project;
import static no.tilsagn.scenario.SampleBudget.adopt;
import static no.tilsagn.scenario.SampleBudget.frame;
import static no.tilsagn.scenario.SampleBudget.line;
import static no.tilsagn.scenario.SampleBudget.open;
import static no.tilsagn.scenario.SampleBudget.planned;
import static no.tilsagn.scenario.SampleBudget.projectLine;
import static no.tilsagn.scenario.SampleBudget.submit;
import static no.tilsagn.scenario.SampleMoney.carriedOver;
import static no.tilsagn.scenario.SampleMoney.close;
import static no.tilsagn.scenario.SampleMoney.correct;
import static no.tilsagn.scenario.SampleMoney.estimate;
import static no.tilsagn.scenario.SampleMoney.giveBack;
import static no.tilsagn.scenario.SampleMoney.of;
import static no.tilsagn.scenario.SampleMoney.opening;
import static no.tilsagn.scenario.SampleMoney.plan;
import static no.tilsagn.scenario.SampleMoney.reallocate;
import static no.tilsagn.scenario.SampleMoney.report;
import static no.tilsagn.scenario.SampleMoney.split;
import static no.tilsagn.scenario.Scenario.given;
import static no.tilsagn.spending.Tertial.T2;
import static no.tilsagn.spending.Tertial.T3;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tilsagn.budget.OpenBudgetYear;
import no.tilsagn.command.Role;
import no.tilsagn.event.EventReference;
import no.tilsagn.fundingapplication.ApplicationKind;
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

    private final Scenario programme =
            given(establish(FUND_SOURCES), project("2021-37", null), project("2017-13", null), year(Y2024));

    @Test
    void comesOutToTheKroneRowByRow() {
        programme.and(opening(
                2024,
                of("2021-37/OS", 14_000_000),
                of("2017-13/GDS+OS+OIO", 6_000_000),
                of("ADM/GDS+OS+OIO", 7_000_000)));
        holds(
                2024,
                Map.of("2021-37/OS", 14_000_000L, "2017-13/GDS+OS+OIO", 6_000_000L, "ADM/GDS+OS+OIO", 7_000_000L),
                27_000_000);

        programme.and(report(2024, T2, of("2021-37", 2_900_000), of("2017-13", 1_300_000), of("ADM", 2_400_000)));
        assertThat(sum(AccountKind.SPENT)).isEqualTo(6_600_000);

        programme.and(estimate(2024, of("2021-37", 9_700_000), of("2017-13", 3_918_000), of("ADM", 3_370_000)));
        assertThat(sum(AccountKind.LINE)).as("an estimate is not booked").isEqualTo(27_000_000 - 6_600_000);

        programme.and(year(Y2025), frame(Y2025, ALL, 1_000_000));
        programme.and(submit("adm", Y2025, "ADM", ALL, 1_000_000, ApplicationKind.ORDINARY));
        programme.and(adopt(
                Y2025,
                List.of(
                        planned("2021-37", 9_700_000, 0),
                        planned("2017-13", 3_918_000, 0),
                        planned("ADM", 3_370_000, 1_000_000)),
                "adm"));
        holds(
                2025,
                Map.of("2021-37/OS", 9_700_000L, "2017-13/GDS+OS+OIO", 3_918_000L, "ADM/GDS+OS+OIO", 4_370_000L),
                17_988_000);

        programme.and(report(2024, T3, of("2021-37", 4_550_000), of("2017-13", 1_982_000), of("ADM", 3_630_000)));
        assertThat(sum(AccountKind.SPENT)).isEqualTo(6_600_000 + 3_562_000);

        programme.and(close(2024));
        holds(2024, Map.of(), 0);
        holds(
                2025,
                Map.of("2021-37/OS", 9_450_000L, "2017-13/GDS+OS+OIO", 4_018_000L, "ADM/GDS+OS+OIO", 4_370_000L),
                17_838_000);
        assertThat(balances(AccountKind.CARRY)).as("carry/2025, all 0").isEmpty();

        programme.and(
                split(2025, "2017-13/GDS+OS+OIO", of("GDS", 2_000_000), of("OS", 1_018_000), of("OIO", 1_000_000)));
        programme.and(reallocate(2025, "2021-37", "2017-13", "OS", 450_000));
        programme.and(report(
                2025,
                T3,
                of("2021-37", 6_500_000),
                of("2017-13/GDS", 1_200_000),
                of("2017-13/OS", 868_000),
                of("2017-13/OIO", 400_000),
                of("ADM", 3_900_000)));
        assertThat(sum(AccountKind.SPENT) - 6_600_000 - 3_562_000).isEqualTo(12_868_000);
        holds(
                2025,
                Map.of(
                        "2021-37/OS",
                        2_500_000L,
                        "2017-13/GDS",
                        800_000L,
                        "2017-13/OS",
                        600_000L,
                        "2017-13/OIO",
                        600_000L,
                        "ADM/GDS+OS+OIO",
                        470_000L),
                4_970_000);

        programme.and(year(Y2026));
        programme.and(adopt(
                Y2026,
                plan(
                        carriedOver("2021-37", 2_400_000),
                        carriedOver("2017-13/GDS", 750_000),
                        carriedOver("2017-13/OS", 600_000),
                        carriedOver("2017-13/OIO", 650_000),
                        carriedOver("ADM", 500_000))));
        assertThat(sum(2026)).isEqualTo(4_900_000);

        programme.and(giveBack(2025, "2021-37/OS", 500_000), close(2025));
        holds(2025, Map.of(), 0);
        holds(
                2026,
                Map.of(
                        "2021-37/OS",
                        2_000_000L,
                        "2017-13/GDS",
                        800_000L,
                        "2017-13/OS",
                        600_000L,
                        "2017-13/OIO",
                        600_000L,
                        "ADM/GDS+OS+OIO",
                        470_000L),
                4_470_000);
        assertThat(balances(AccountKind.CARRY)).as("carry/2026, all 0").isEmpty();
        assertThat(balances(AccountKind.RETURNED)).isEqualTo(Map.of("returned/2025/OS", 500_000L));

        programme
                .when(correct(2025, T3, "2021-37", 6_430_000))
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

    private static OpenBudgetYear year(Year year) {
        return open(year, projectLine("2021-37", OS), projectLine("2017-13", ALL), line("ADM", ALL));
    }

    private void holds(int year, Map<String, Long> lines, long sum) {
        Map<String, Long> expected = new TreeMap<>();
        lines.forEach((line, kroner) -> expected.put("line/" + year + "/" + line, kroner));
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
