package no.tilsagn.budget;

import static no.tilsagn.command.RefusalCode.AMOUNT_EXCEEDS_BALANCE;
import static no.tilsagn.command.RefusalCode.APPLICATION_ALREADY_DECIDED;
import static no.tilsagn.command.RefusalCode.APPLICATION_NOT_OF_BUDGET;
import static no.tilsagn.command.RefusalCode.APPLIED_DIFFERS_FROM_APPLICATIONS;
import static no.tilsagn.command.RefusalCode.BUDGET_ALREADY_ADOPTED;
import static no.tilsagn.command.RefusalCode.LINES_DIFFER_FROM_YEAR;
import static no.tilsagn.command.RefusalCode.NAMED_TWICE;
import static no.tilsagn.command.RefusalCode.UNKNOWN_BUDGET_YEAR;
import static no.tilsagn.command.RefusalCode.UNKNOWN_FUNDING_APPLICATION;
import static no.tilsagn.command.Role.BOARD_SECRETARY;
import static no.tilsagn.scenario.Sample.GDS;
import static no.tilsagn.scenario.Sample.MINUTES;
import static no.tilsagn.scenario.Sample.OS;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.Y2025;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.SampleBudget.adopt;
import static no.tilsagn.scenario.SampleBudget.adoptEmpty;
import static no.tilsagn.scenario.SampleBudget.applicationId;
import static no.tilsagn.scenario.SampleBudget.frame;
import static no.tilsagn.scenario.SampleBudget.line;
import static no.tilsagn.scenario.SampleBudget.open;
import static no.tilsagn.scenario.SampleBudget.ordinary;
import static no.tilsagn.scenario.SampleBudget.planned;
import static no.tilsagn.scenario.SampleBudget.submit;
import static no.tilsagn.scenario.SampleBudget.withdraw;
import static no.tilsagn.scenario.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import no.tilsagn.fundingapplication.ApplicationKind;
import no.tilsagn.fundingapplication.FundingApplicationApproved;
import no.tilsagn.money.Account;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.scenario.InMemoryProgramme;
import no.tilsagn.scenario.Scenario;
import no.tilsagn.transfer.FundsTransferred;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdoptBudgetTest {

    /** Two lines, one application of 500 000 for T01, and a frame. */
    private static Scenario appliedFor(long frame) {
        return given(
                establish(),
                open(line("T01", GDS), line("T02", OS)),
                frame(GDS, frame),
                ordinary("a", "T01", GDS, 500_000));
    }

    @Test
    void adopting_books_the_carry_over_approves_the_applications_and_transfers_their_money() {
        InMemoryProgramme programme = appliedFor(500_000)
                .when(adopt(List.of(planned("T01", 0, 500_000), planned("T02", 700_000, 0)), "a"))
                .as(BOARD_SECRETARY)
                .then(
                        new BudgetAdopted(
                                PROGRAMME,
                                Y2025,
                                List.of(
                                        new AdoptedLine(LineCode.of("T01"), GDS, Money.ZERO, Money.of(500_000)),
                                        new AdoptedLine(LineCode.of("T02"), OS, Money.of(700_000), Money.ZERO)),
                                List.of(applicationId("a")),
                                MINUTES),
                        new FundingApplicationApproved(applicationId("a"), Money.of(500_000), null, null, MINUTES),
                        new FundsTransferred(
                                PROGRAMME,
                                Y2025,
                                Account.frame(Y2025, GDS),
                                Account.line(Y2025, LineCode.of("T01"), GDS),
                                Money.of(500_000),
                                applicationId("a"),
                                MINUTES,
                                null,
                                null))
                .programme();

        assertThat(programme.balance(Y2025, Account.line(Y2025, LineCode.of("T01"), GDS)))
                .isEqualTo(500_000);
        assertThat(programme.balance(Y2025, Account.line(Y2025, LineCode.of("T02"), OS)))
                .isEqualTo(700_000);
        assertThat(programme.balance(Y2025, Account.carry(Y2025, LineCode.of("T02"), OS)))
                .isEqualTo(-700_000);
    }

    @ParameterizedTest
    @ValueSource(longs = {500_000, 500_001})
    void a_frame_covers_the_applications_to_the_last_krone(long frame) {
        appliedFor(frame)
                .when(adopt(List.of(planned("T01", 0, 500_000), planned("T02", 0, 0)), "a"))
                .as(BOARD_SECRETARY)
                .isAccepted();
    }

    @Test
    void a_frame_that_lacks_one_krone_refuses_the_whole_adoption() {
        appliedFor(499_999)
                .when(adopt(List.of(planned("T01", 0, 500_000), planned("T02", 700_000, 0)), "a"))
                .as(BOARD_SECRETARY)
                .isRefused(
                        AMOUNT_EXCEEDS_BALANCE, "account", "frame/2025/GDS", "available", 499_999, "amount", 500_000);
    }

    @Test
    void a_frame_has_to_cover_all_its_applications_together() {
        given(establish(), open(line("T01", GDS), line("T02", GDS)))
                .and(frame(GDS, 999_999), ordinary("a", "T01", GDS, 500_000), ordinary("b", "T02", GDS, 500_000))
                .when(adopt(List.of(planned("T01", 0, 500_000), planned("T02", 0, 500_000)), "a", "b"))
                .as(BOARD_SECRETARY)
                .isRefused(
                        AMOUNT_EXCEEDS_BALANCE, "account", "frame/2025/GDS", "available", 999_999, "amount", 1_000_000);
    }

    @Test
    void the_frame_of_one_label_does_not_cover_another() {
        given(establish(), open(line("T01", GDS)), frame(OS, 1_000_000), ordinary("a", "T01", GDS, 1))
                .when(adopt(List.of(planned("T01", 0, 1)), "a"))
                .as(BOARD_SECRETARY)
                .isRefused(AMOUNT_EXCEEDS_BALANCE, "account", "frame/2025/GDS", "available", 0, "amount", 1);
    }

    @Test
    void several_applications_for_one_line_add_up() {
        given(establish(), open(line("T01", GDS)), frame(GDS, 300))
                .and(ordinary("a", "T01", GDS, 100), ordinary("b", "T01", GDS, 200))
                .when(adopt(List.of(planned("T01", 0, 300)), "a", "b"))
                .as(BOARD_SECRETARY)
                .isAccepted();
    }

    @Test
    void an_application_that_is_not_named_stays_undecided() {
        Scenario adopted = appliedFor(500_000)
                .and(ordinary("b", "T02", OS, 1))
                .when(adopt(List.of(planned("T01", 0, 500_000), planned("T02", 0, 0)), "a"))
                .as(BOARD_SECRETARY)
                .isAccepted();

        assertThat(adopted.programme()
                        .fundingApplication(applicationId("b"))
                        .orElseThrow()
                        .status())
                .hasToString("SUBMITTED");
    }

    @Test
    void a_budget_is_adopted_once() {
        given(establish(), open(line("T01", GDS)), adoptEmpty("T01"))
                .when(adoptEmpty("T01"))
                .as(BOARD_SECRETARY)
                .isRefused(BUDGET_ALREADY_ADOPTED, "year", 2025);
    }

    @Test
    void only_an_open_year_is_adopted() {
        given(establish(), open(line("T01", GDS)))
                .when(adopt(Year.of(2026), List.of()))
                .as(BOARD_SECRETARY)
                .isRefused(UNKNOWN_BUDGET_YEAR, "year", 2026);
    }

    @Test
    void an_adoption_names_known_applications() {
        appliedFor(500_000)
                .when(adopt(List.of(planned("T01", 0, 500_000), planned("T02", 0, 0)), "a", "b"))
                .as(BOARD_SECRETARY)
                .isRefused(UNKNOWN_FUNDING_APPLICATION, "application", "funding-application-b");
    }

    @Test
    void an_adoption_names_an_application_once() {
        appliedFor(1_000_000)
                .when(adopt(List.of(planned("T01", 0, 1_000_000), planned("T02", 0, 0)), "a", "a"))
                .as(BOARD_SECRETARY)
                .isRefused(NAMED_TWICE, "name", "funding-application-a");
    }

    @Test
    void an_adoption_names_a_line_once() {
        appliedFor(500_000)
                .when(adopt(List.of(planned("T01", 0, 500_000), planned("T02", 0, 0), planned("T02", 5, 0)), "a"))
                .as(BOARD_SECRETARY)
                .isRefused(NAMED_TWICE, "name", "line T02/OS");
    }

    @Test
    void an_adoption_names_no_application_that_was_withdrawn() {
        appliedFor(500_000)
                .and(withdraw("a"))
                .when(adopt(List.of(planned("T01", 0, 500_000), planned("T02", 0, 0)), "a"))
                .as(BOARD_SECRETARY)
                .isRefused(APPLICATION_ALREADY_DECIDED, "application", "funding-application-a", "status", "WITHDRAWN");
    }

    @Test
    void an_adoption_leaves_out_no_line_of_the_year() {
        appliedFor(500_000)
                .when(adopt(List.of(planned("T01", 0, 500_000)), "a"))
                .as(BOARD_SECRETARY)
                .isRefused(LINES_DIFFER_FROM_YEAR, "differing", "T02", "named", 1, "opened", 2);
    }

    @Test
    void an_adoption_names_no_line_that_the_year_does_not_have() {
        given(establish(), open(line("T01", GDS)))
                .when(adoptEmpty("T01", "T09", "T08"))
                .as(BOARD_SECRETARY)
                .isRefused(LINES_DIFFER_FROM_YEAR, "differing", "T08, T09", "named", 3, "opened", 1);
    }

    @Test
    void an_adoption_names_no_application_of_another_year() {
        given(establish(), open(line("T01", GDS)), open(Year.of(2026), line("T01", GDS)))
                .and(submit("a", Year.of(2026), "T01", GDS, 1, ApplicationKind.ORDINARY))
                .when(adopt(List.of(planned("T01", 0, 1)), "a"))
                .as(BOARD_SECRETARY)
                .isRefused(
                        APPLICATION_NOT_OF_BUDGET,
                        "application",
                        "funding-application-a",
                        "kind",
                        "ORDINARY",
                        "year",
                        2026);
    }

    @Test
    void an_adoption_names_no_supplementary_application() {
        given(establish(), open(line("T01", GDS)), open(Year.of(2026), line("T01", GDS)))
                .and(adopt(Year.of(2026), List.of(planned("T01", 0, 0))))
                .and(submit("a", Year.of(2026), "T01", GDS, 1, ApplicationKind.SUPPLEMENTARY))
                .when(adopt(List.of(planned("T01", 0, 1)), "a"))
                .as(BOARD_SECRETARY)
                .isRefused(
                        APPLICATION_NOT_OF_BUDGET,
                        "application",
                        "funding-application-a",
                        "kind",
                        "SUPPLEMENTARY",
                        "year",
                        2026);
    }

    @ParameterizedTest
    @CsvSource({"499999", "500001", "0"})
    void the_applied_amount_of_a_line_is_the_sum_of_its_applications(long applied) {
        appliedFor(1_000_000)
                .when(adopt(List.of(planned("T01", 0, applied), planned("T02", 0, 0)), "a"))
                .as(BOARD_SECRETARY)
                .isRefused(
                        APPLIED_DIFFERS_FROM_APPLICATIONS,
                        "line",
                        "T01",
                        "label",
                        "GDS",
                        "applied",
                        applied,
                        "applications",
                        500_000);
    }

    @Test
    void no_line_has_an_applied_amount_without_an_application() {
        appliedFor(500_000)
                .when(adopt(List.of(planned("T01", 0, 500_000), planned("T02", 0, 1)), "a"))
                .as(BOARD_SECRETARY)
                .isRefused(
                        APPLIED_DIFFERS_FROM_APPLICATIONS,
                        "line",
                        "T02",
                        "label",
                        "OS",
                        "applied",
                        1,
                        "applications",
                        0);
    }
}
