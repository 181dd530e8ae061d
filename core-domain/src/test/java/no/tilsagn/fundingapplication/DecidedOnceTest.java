package no.tilsagn.fundingapplication;

import static no.tilsagn.command.RefusalCode.APPLICATION_ALREADY_DECIDED;
import static no.tilsagn.command.RefusalCode.SUBMITTER_NOT_OF_LINE;
import static no.tilsagn.command.RefusalCode.UNKNOWN_FUNDING_APPLICATION;
import static no.tilsagn.command.Role.BOARD_SECRETARY;
import static no.tilsagn.command.Role.PROGRAMME_OFFICE;
import static no.tilsagn.command.Role.PROJECT_OWNER;
import static no.tilsagn.scenario.Sample.GDS;
import static no.tilsagn.scenario.Sample.MINUTES;
import static no.tilsagn.scenario.Sample.REASON;
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
import static no.tilsagn.scenario.SampleBudget.reject;
import static no.tilsagn.scenario.SampleBudget.supplementary;
import static no.tilsagn.scenario.SampleBudget.withdraw;
import static no.tilsagn.scenario.SampleCase.BY_BOARD;
import static no.tilsagn.scenario.SampleRules.boardDecidesAll;
import static no.tilsagn.scenario.SampleRules.rule;
import static no.tilsagn.scenario.Scenario.given;

import java.util.stream.Stream;
import no.tilsagn.command.Command;
import no.tilsagn.command.Role;
import no.tilsagn.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A funding application is approved, rejected or withdrawn, once. */
class DecidedOnceTest {

    private static Command decision(String status) {
        return switch (ApplicationStatus.valueOf(status)) {
            case APPROVED -> approve("a");
            case REJECTED -> reject("a");
            case WITHDRAWN -> withdraw("a");
            default -> throw new IllegalArgumentException(status);
        };
    }

    private static Scenario submitted() {
        return given(
                establish(),
                rule(boardDecidesAll()),
                open(line("T01", GDS)),
                frame(GDS, 1_000),
                adoptEmpty("T01"),
                supplementary("a", "T01", GDS, 1));
    }

    static Stream<Arguments> firstAndSecond() {
        return Stream.of("APPROVED", "REJECTED", "WITHDRAWN")
                .flatMap(first ->
                        Stream.of("APPROVED", "REJECTED", "WITHDRAWN").map(second -> Arguments.of(first, second)));
    }

    @ParameterizedTest(name = "{0}, then {1}")
    @MethodSource("firstAndSecond")
    void there_is_no_second_decision(String first, String second) {
        submitted()
                .and(decision(first))
                .when(decision(second))
                .as(BOARD_SECRETARY, PROGRAMME_OFFICE)
                .isRefused(APPLICATION_ALREADY_DECIDED, "application", "funding-application-a", "status", first);
    }

    @Test
    void a_rejection_keeps_its_reason_and_reference() {
        submitted()
                .when(reject("a"))
                .as(BOARD_SECRETARY)
                .then(new FundingApplicationRejected(applicationId("a"), REASON, BY_BOARD, MINUTES));
    }

    @Test
    void an_ordinary_application_may_be_rejected_before_the_budget() {
        given(establish(), open(line("T01", GDS)), ordinary("a", "T01", GDS, 1))
                .when(reject("a"))
                .as(BOARD_SECRETARY)
                .isAccepted();
    }

    @Test
    void a_withdrawal_keeps_its_reason() {
        submitted()
                .when(withdraw("a"))
                .as(PROGRAMME_OFFICE)
                .then(new FundingApplicationWithdrawn(applicationId("a"), REASON));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-37, PROJECT_OWNER, PROGRAMME_OFFICE",
        "T01, PROGRAMME_OFFICE, PROJECT_OWNER",
    })
    void an_application_is_withdrawn_by_the_party_that_submits_for_the_line(String line, Role right, Role wrong) {
        Scenario submitted = given(
                establish(),
                project("2021-37", null),
                open(projectLine("2021-37", GDS), line("T01", GDS)),
                ordinary("a", line, GDS, 1));
        submitted
                .when(withdraw("a"))
                .as(wrong)
                .isRefused(SUBMITTER_NOT_OF_LINE, "line", line, "needed", right.claim(), "role", wrong.claim());
        submitted
                .when(withdraw("a"))
                .as(PROJECT_OWNER, PROGRAMME_OFFICE)
                .inRole(right)
                .isAccepted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"APPROVED", "REJECTED", "WITHDRAWN"})
    void what_was_never_submitted_cannot_be_decided(String decision) {
        given(establish())
                .when(decision(decision))
                .as(BOARD_SECRETARY, PROGRAMME_OFFICE)
                .isRefused(UNKNOWN_FUNDING_APPLICATION, "application", "funding-application-a");
    }
}
