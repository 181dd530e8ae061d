package no.tilsagn.fundingapplication;

import static no.tilsagn.command.RefusalCode.BUDGET_ALREADY_ADOPTED;
import static no.tilsagn.command.RefusalCode.BUDGET_NOT_ADOPTED;
import static no.tilsagn.command.RefusalCode.LABEL_NOT_OF_LINE;
import static no.tilsagn.command.RefusalCode.NO_MORE_APPLICATIONS;
import static no.tilsagn.command.RefusalCode.OPENING_ALREADY_REGISTERED;
import static no.tilsagn.command.RefusalCode.SUBMITTER_NOT_OF_LINE;
import static no.tilsagn.command.RefusalCode.UNKNOWN_BUDGET_LINE;
import static no.tilsagn.command.RefusalCode.UNKNOWN_BUDGET_YEAR;
import static no.tilsagn.command.Role.PROGRAMME_OFFICE;
import static no.tilsagn.command.Role.PROJECT_OWNER;
import static no.tilsagn.scenario.Sample.ALL;
import static no.tilsagn.scenario.Sample.GDS;
import static no.tilsagn.scenario.Sample.OS;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.Y2025;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.Sample.project;
import static no.tilsagn.scenario.SampleBudget.adoptEmpty;
import static no.tilsagn.scenario.SampleBudget.applicationId;
import static no.tilsagn.scenario.SampleBudget.flagged;
import static no.tilsagn.scenario.SampleBudget.line;
import static no.tilsagn.scenario.SampleBudget.open;
import static no.tilsagn.scenario.SampleBudget.ordinary;
import static no.tilsagn.scenario.SampleBudget.projectLine;
import static no.tilsagn.scenario.SampleBudget.submit;
import static no.tilsagn.scenario.SampleBudget.supplementary;
import static no.tilsagn.scenario.SampleMoney.of;
import static no.tilsagn.scenario.SampleMoney.opening;
import static no.tilsagn.scenario.Scenario.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Year;
import no.tilsagn.command.Role;
import no.tilsagn.money.LineCode;
import no.tilsagn.money.Money;
import no.tilsagn.money.SourceLabel;
import no.tilsagn.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmitFundingApplicationTest {

    private static Scenario opened() {
        return given(establish(), open(line("T01", GDS)));
    }

    @Test
    void an_application_is_recorded_as_submitted() {
        opened().when(ordinary("a", "T01", GDS, 500_000))
                .as(PROGRAMME_OFFICE)
                .inRole(PROGRAMME_OFFICE)
                .then(new FundingApplicationSubmitted(
                        PROGRAMME,
                        applicationId("a"),
                        Y2025,
                        LineCode.of("T01"),
                        GDS,
                        Money.of(500_000),
                        ApplicationKind.ORDINARY,
                        "Nav Alna (stat)",
                        null));
    }

    @Test
    void an_application_is_for_an_open_year() {
        opened().when(submit("a", Year.of(2026), "T01", GDS, 1, ApplicationKind.ORDINARY))
                .as(PROGRAMME_OFFICE)
                .isRefused(UNKNOWN_BUDGET_YEAR, "year", 2026);
    }

    @Test
    void an_application_is_for_a_line_of_the_year() {
        opened().when(ordinary("a", "T02", GDS, 1))
                .as(PROGRAMME_OFFICE)
                .isRefused(UNKNOWN_BUDGET_LINE, "line", "T02", "year", 2025);
    }

    @Test
    void ordinary_applications_come_before_the_adoption() {
        opened().and(adoptEmpty("T01"))
                .when(ordinary("a", "T01", GDS, 1))
                .as(PROGRAMME_OFFICE)
                .isRefused(BUDGET_ALREADY_ADOPTED, "year", 2025);
    }

    @Test
    void a_year_that_opened_with_a_register_has_no_budget_that_could_decide_an_ordinary_application() {
        Scenario year = opened().and(opening(2025, of("T01/GDS", 1)));
        year.when(ordinary("a", "T01", GDS, 1))
                .as(PROGRAMME_OFFICE)
                .isRefused(OPENING_ALREADY_REGISTERED, "year", 2025);
        year.when(supplementary("a", "T01", GDS, 1)).as(PROGRAMME_OFFICE).isAccepted();
    }

    @Test
    void supplementary_applications_come_after_the_adoption() {
        opened().when(supplementary("a", "T01", GDS, 1))
                .as(PROGRAMME_OFFICE)
                .isRefused(BUDGET_NOT_ADOPTED, "year", 2025);
        opened().and(adoptEmpty("T01"))
                .when(supplementary("a", "T01", GDS, 1))
                .as(PROGRAMME_OFFICE)
                .isAccepted();
    }

    @ParameterizedTest
    @EnumSource(ApplicationKind.class)
    void a_flagged_line_takes_no_application_of_either_kind(ApplicationKind kind) {
        Scenario flagged = given(establish(), open(flagged(line("T01", GDS))));
        Scenario atTheRightTime = kind == ApplicationKind.ORDINARY ? flagged : flagged.and(adoptEmpty("T01"));
        atTheRightTime
                .when(submit("a", Y2025, "T01", GDS, 1, kind))
                .as(PROGRAMME_OFFICE)
                .isRefused(NO_MORE_APPLICATIONS, "line", "T01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GDS", "GDS+OS", "GDS+OIO"})
    void an_ordinary_application_is_for_the_lines_own_label(String other) {
        given(establish(), open(line("T01", ALL)))
                .when(ordinary("a", "T01", SourceLabel.of(other), 1))
                .as(PROGRAMME_OFFICE)
                .isRefused(LABEL_NOT_OF_LINE, "label", other, "line", "T01", "lineLabel", "GDS+OS+OIO");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GDS", "OIO", "GDS+OIO", "GDS+OS+OIO"})
    void a_supplementary_application_may_be_for_some_of_the_lines_sources(String label) {
        given(establish(), open(line("T01", ALL)), adoptEmpty("T01"))
                .when(supplementary("a", "T01", SourceLabel.of(label), 1))
                .as(PROGRAMME_OFFICE)
                .isAccepted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"OS", "GDS+OS", "GDS+OS+OIO"})
    void a_supplementary_application_is_for_no_source_the_line_does_not_have(String label) {
        opened().and(adoptEmpty("T01"))
                .when(supplementary("a", "T01", SourceLabel.of(label), 1))
                .as(PROGRAMME_OFFICE)
                .isRefused(LABEL_NOT_OF_LINE, "label", label, "line", "T01", "lineLabel", "GDS");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-37, PROJECT_OWNER, PROGRAMME_OFFICE",
        "T01, PROGRAMME_OFFICE, PROJECT_OWNER",
    })
    void a_projects_owner_applies_for_its_line_and_the_office_for_lines_without_a_project(
            String line, Role right, Role wrong) {
        Scenario both =
                given(establish(), project("2021-37", null), open(projectLine("2021-37", GDS), line("T01", GDS)));
        both.when(ordinary("a", line, GDS, 1))
                .as(wrong)
                .isRefused(SUBMITTER_NOT_OF_LINE, "line", line, "needed", right.claim(), "role", wrong.claim());
        both.when(ordinary("a", line, GDS, 1)).as(right).inRole(right).isAccepted();
    }

    @ParameterizedTest
    @CsvSource({"2021-37, PROJECT_OWNER", "T01, PROGRAMME_OFFICE"})
    void who_has_both_roles_acts_in_the_one_the_line_asks_for(String line, Role acting) {
        given(establish(), project("2021-37", null), open(projectLine("2021-37", GDS), line("T01", GDS)))
                .when(ordinary("a", line, GDS, 1))
                .as(PROJECT_OWNER, PROGRAMME_OFFICE)
                .inRole(acting)
                .isAccepted();
    }

    @Test
    void an_application_is_for_more_than_nothing() {
        assertThatThrownBy(() -> ordinary("a", "T01", OS, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("more than 0 kroner");
    }
}
