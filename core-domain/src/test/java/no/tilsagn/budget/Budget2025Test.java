package no.tilsagn.budget;

import static no.tilsagn.command.Role.BOARD_SECRETARY;
import static no.tilsagn.scenario.Sample.Y2025;
import static no.tilsagn.scenario.SampleBudget.applicationId;
import static no.tilsagn.scenario.SampleBudget.frame;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import no.tilsagn.budget.Budget2025.Row;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.fundingapplication.ApplicationStatus;
import no.tilsagn.fundingapplication.FundingApplicationApproved;
import no.tilsagn.money.Account;
import no.tilsagn.money.AccountKind;
import no.tilsagn.money.Balances;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.scenario.InMemoryProgramme;
import no.tilsagn.scenario.Scenario;
import no.tilsagn.transfer.FundsTransferred;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The 2025 budget, adopted and booked to the krone. */
class Budget2025Test {

    private static Scenario adopted() {
        return Budget2025.readyToAdopt()
                .when(Budget2025.adoption())
                .as(BOARD_SECRETARY)
                .isAccepted();
    }

    @Test
    void the_plan_has_43_lines_and_14_applications() {
        assertThat(Budget2025.ROWS).hasSize(43);
        assertThat(Budget2025.appliedFor()).hasSize(14);
        assertThat(Budget2025.ROWS.stream().map(Row::block).distinct()).hasSize(7);
    }

    @ParameterizedTest
    @CsvSource({
        "FOCUS, 5, 16950000, 0",
        "PROJECTS, 24, 65650000, 0",
        "SERVICE_DEVELOPERS, 10, 0, 5000000",
        "COMPETENCE, 1, 1844000, 2265000",
        "PROGRAMME_ADMIN, 1, 3370000, 1000000",
        "PROJECT_DEVELOPERS, 1, 2663000, 1700000",
        "PORTFOLIO_FUND, 1, 2029000, 2600000",
    })
    void each_blocks_lines_hold_its_printed_total(String block, int lines, long carryOver, long applied) {
        Predicate<Row> inBlock = row -> row.block().equals(block);
        assertThat(Budget2025.ROWS.stream().filter(inBlock)).hasSize(lines);
        assertThat(planned(inBlock, Row::carryOver)).isEqualTo(carryOver);
        assertThat(planned(inBlock, Row::applied)).isEqualTo(applied);

        Balances balances = adopted().programme().balances(Y2025);
        long booked = Budget2025.ROWS.stream()
                .filter(inBlock)
                .mapToLong(row -> balances.of(account(row)).kroner())
                .sum();
        assertThat(booked).isEqualTo(carryOver + applied);
    }

    @ParameterizedTest
    @CsvSource({
        "GDS, 35771000",
        "OS, 19073000",
        "OIO, 5340000",
        "GDS+OS, 2407000",
        "OS+OIO, 267000",
        "GDS+OS+OIO, 42213000",
    })
    void each_labels_lines_hold_its_total(String label, long total) {
        Balances balances = adopted().programme().balances(Y2025);
        long booked = balances.byAccount().entrySet().stream()
                .filter(entry -> entry.getKey().kind() == AccountKind.LINE)
                .filter(entry -> entry.getKey().label().equals(SourceLabel.of(label)))
                .mapToLong(entry -> entry.getValue().kroner())
                .sum();
        assertThat(booked).isEqualTo(total);
    }

    @Test
    void the_accounts_stand_as_the_whole_programme_prints_them() {
        InMemoryProgramme programme = adopted().programme();
        Balances balances = programme.balances(Y2025);

        assertThat(balances.sum(AccountKind.LINE)).isEqualTo(Money.of(105_071_000));
        assertThat(balances.sum(AccountKind.FRAME)).isEqualTo(Money.ZERO);
        assertThat(balances.sum(AccountKind.OWNER)).isEqualTo(Money.of(-12_565_000));
        assertThat(balances.sum(AccountKind.CARRY)).isEqualTo(Money.of(-92_506_000));
        assertThat(balances.sum(AccountKind.SPENT)).isEqualTo(Money.ZERO);
        assertThat(balances.sum(AccountKind.RETURNED)).isEqualTo(Money.ZERO);
        assertThat(programme.sumOfAllAccounts()).isEqualTo(Money.ZERO);
    }

    @Test
    void every_line_holds_its_own_printed_total() {
        Balances balances = adopted().programme().balances(Y2025);
        assertThat(Budget2025.ROWS).allSatisfy(row -> {
            assertThat(balances.of(account(row)).kroner()).isEqualTo(row.carryOver() + row.applied());
            Account carry = Account.carry(Y2025, LineCode.of(row.line()), row.label());
            assertThat(balances.of(carry).kroner()).isEqualTo(-row.carryOver());
        });
    }

    @Test
    void the_adoption_comes_first_then_each_application_with_its_transfer() {
        Scenario ready = Budget2025.readyToAdopt();
        int before = ready.programme().snapshot().log().size();
        List<DomainEvent> events = ready.when(Budget2025.adoption())
                .as(BOARD_SECRETARY)
                .isAccepted()
                .programme()
                .snapshot()
                .log();
        List<DomainEvent> adoption = events.subList(before, events.size());

        assertThat(adoption).hasSize(1 + 2 * 14);
        assertThat(adoption.getFirst())
                .isInstanceOfSatisfying(
                        BudgetAdopted.class, e -> assertThat(e.lines()).hasSize(43));
        List<Row> applied = Budget2025.appliedFor().toList();
        for (int i = 0; i < 14; i++) {
            Row row = applied.get(i);
            assertThat(adoption.get(1 + 2 * i))
                    .isInstanceOfSatisfying(
                            FundingApplicationApproved.class,
                            e -> assertThat(e.application()).isEqualTo(applicationId(row.line())));
            assertThat(adoption.get(2 + 2 * i)).isInstanceOfSatisfying(FundsTransferred.class, e -> {
                assertThat(e.to()).isEqualTo(account(row));
                assertThat(e.amount()).isEqualTo(Money.of(row.applied()));
                assertThat(e.application()).isEqualTo(applicationId(row.line()));
            });
        }
    }

    @Test
    void every_application_is_approved_and_nothing_is_left_to_grant() {
        InMemoryProgramme programme = adopted().programme();
        assertThat(Budget2025.appliedFor())
                .allSatisfy(row -> assertThat(programme
                                .fundingApplication(applicationId(row.line()))
                                .orElseThrow()
                                .status())
                        .isEqualTo(ApplicationStatus.APPROVED));
    }

    @ParameterizedTest
    @CsvSource({"GDS, 1999999", "OS, 499999", "OIO, 499999", "GDS+OS+OIO, 9564999"})
    void one_krone_missing_in_any_frame_stops_all_of_it(String label, long frame) {
        Budget2025.readyToAdopt()
                .and(frame(SourceLabel.of(label), frame))
                .when(Budget2025.adoption())
                .as(BOARD_SECRETARY)
                .isRefused(
                        RefusalCode.AMOUNT_EXCEEDS_BALANCE,
                        "account",
                        "frame/2025/" + label,
                        "available",
                        frame,
                        "amount",
                        frame + 1);
    }

    private static long planned(Predicate<Row> rows, ToLongFunction<Row> amount) {
        return Budget2025.ROWS.stream().filter(rows).mapToLong(amount).sum();
    }

    private static Account account(Row row) {
        return Account.line(Y2025, LineCode.of(row.line()), row.label());
    }
}
