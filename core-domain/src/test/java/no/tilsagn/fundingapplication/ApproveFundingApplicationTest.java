package no.tilsagn.fundingapplication;

import static no.tilsagn.command.RefusalCode.AMOUNT_EXCEEDS_BALANCE;
import static no.tilsagn.command.RefusalCode.ORDINARY_DECIDED_WITH_BUDGET;
import static no.tilsagn.command.RefusalCode.PROJECT_CLOSED;
import static no.tilsagn.command.Role.BOARD_SECRETARY;
import static no.tilsagn.scenario.Sample.GDS;
import static no.tilsagn.scenario.Sample.MINUTES;
import static no.tilsagn.scenario.Sample.OS;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.Y2025;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.Sample.project;
import static no.tilsagn.scenario.SampleBudget.adoptEmpty;
import static no.tilsagn.scenario.SampleBudget.applicationId;
import static no.tilsagn.scenario.SampleBudget.approve;
import static no.tilsagn.scenario.SampleBudget.frame;
import static no.tilsagn.scenario.SampleBudget.line;
import static no.tilsagn.scenario.SampleBudget.open;
import static no.tilsagn.scenario.SampleBudget.ordinary;
import static no.tilsagn.scenario.SampleBudget.projectLine;
import static no.tilsagn.scenario.SampleBudget.supplementary;
import static no.tilsagn.scenario.SampleCase.BY_BOARD;
import static no.tilsagn.scenario.SampleRules.boardDecidesAll;
import static no.tilsagn.scenario.SampleRules.rule;
import static no.tilsagn.scenario.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import no.tilsagn.money.Account;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.project.Phase;
import no.tilsagn.scenario.InMemoryProgramme;
import no.tilsagn.scenario.Scenario;
import no.tilsagn.transfer.FundsTransferred;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApproveFundingApplicationTest {

    /** A frame of 500 000, an adopted budget, and a supplementary application. */
    private static Scenario appliedFor(long amount) {
        return given(
                establish(),
                rule(boardDecidesAll()),
                open(line("T01", GDS)),
                frame(GDS, 500_000),
                adoptEmpty("T01"),
                supplementary("a", "T01", GDS, amount));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 499_999, 500_000})
    void a_grant_moves_money_from_frame_to_line_up_to_all_of_it(long amount) {
        InMemoryProgramme programme = appliedFor(amount)
                .when(approve("a"))
                .as(BOARD_SECRETARY)
                .then(
                        new FundingApplicationApproved(applicationId("a"), Money.of(amount), null, BY_BOARD, MINUTES),
                        new FundsTransferred(
                                PROGRAMME,
                                Y2025,
                                Account.frame(Y2025, GDS),
                                Account.line(Y2025, LineCode.of("T01"), GDS),
                                Money.of(amount),
                                applicationId("a"),
                                MINUTES,
                                BY_BOARD.reference(),
                                null))
                .programme();

        assertThat(programme.balance(Y2025, Account.frame(Y2025, GDS))).isEqualTo(500_000 - amount);
        assertThat(programme.balance(Y2025, Account.line(Y2025, LineCode.of("T01"), GDS)))
                .isEqualTo(amount);
    }

    @Test
    void a_frame_never_pays_more_than_stands_on_it() {
        appliedFor(500_001)
                .when(approve("a"))
                .as(BOARD_SECRETARY)
                .isRefused(
                        AMOUNT_EXCEEDS_BALANCE, "account", "frame/2025/GDS", "available", 500_000, "amount", 500_001);
    }

    @Test
    void what_is_granted_is_no_longer_there_for_the_next() {
        appliedFor(300_000)
                .and(supplementary("b", "T01", GDS, 200_001), approve("a"))
                .when(approve("b"))
                .as(BOARD_SECRETARY)
                .isRefused(
                        AMOUNT_EXCEEDS_BALANCE, "account", "frame/2025/GDS", "available", 200_000, "amount", 200_001);
    }

    @Test
    void a_raised_frame_grants_what_was_refused_before() {
        appliedFor(500_001)
                .and(frame(GDS, 500_001))
                .when(approve("a"))
                .as(BOARD_SECRETARY)
                .isAccepted();
    }

    @Test
    void an_ordinary_application_is_decided_with_the_budget() {
        given(establish(), open(line("T01", GDS)), frame(GDS, 1), ordinary("a", "T01", GDS, 1))
                .when(approve("a"))
                .as(BOARD_SECRETARY)
                .isRefused(ORDINARY_DECIDED_WITH_BUDGET, "application", "funding-application-a", "year", 2025);
    }

    @ParameterizedTest
    @NullSource
    @EnumSource(
            value = Phase.class,
            names = {"IDEA", "CONCEPT", "PLANNING", "EXECUTION", "CLOSING"})
    void an_open_project_receives_money(@Nullable Phase phase) {
        projectIn(phase).when(approve("a")).as(BOARD_SECRETARY).isAccepted();
    }

    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"REALISATION", "STOPPED"})
    void a_closed_project_receives_none(Phase phase) {
        projectIn(phase)
                .when(approve("a"))
                .as(BOARD_SECRETARY)
                .isRefused(PROJECT_CLOSED, "project", "2021-37", "phase", phase);
    }

    private static Scenario projectIn(@Nullable Phase phase) {
        return given(
                establish(),
                rule(boardDecidesAll()),
                project("2021-37", phase),
                open(projectLine("2021-37", OS)),
                frame(OS, 1),
                adoptEmpty("2021-37"),
                supplementary("a", "2021-37", OS, 1));
    }
}
