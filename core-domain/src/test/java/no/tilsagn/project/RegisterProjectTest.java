package no.tilsagn.project;

import static no.tilsagn.command.RefusalCode.PROJECT_NUMBER_TAKEN;
import static no.tilsagn.command.RefusalCode.UNKNOWN_PROJECT;
import static no.tilsagn.command.Role.PROGRAMME_OFFICE;
import static no.tilsagn.scenario.Sample.DAY;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.REASON;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.Sample.project;
import static no.tilsagn.scenario.Sample.projectId;
import static no.tilsagn.scenario.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import no.tilsagn.programme.ProjectNumberAssigned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterProjectTest {

    private static RegisterProject full(YearMonth start, YearMonth end) {
        return new RegisterProject(
                PROGRAMME,
                projectId("2021-37"),
                "2021-37",
                "Oslojobb",
                List.of(new Alias("Kompetansejobber", Alias.Origin.OTHER_NAME_IN_SOURCE)),
                true,
                start,
                end,
                List.of("Nav Søndre Nordstrand", "Nav Grorud"),
                new AccountingNumber(AccountingNumber.State.MISSING, null),
                List.of(new BuildsOn("2017-13"), new BuildsOn(null)),
                Phase.PLANNING,
                true,
                REASON,
                DAY);
    }

    @Test
    void a_project_is_registered_with_everything_said_of_it() {
        YearMonth start = YearMonth.of(2021, 8);
        YearMonth end = YearMonth.of(2025, 12);
        var programme = given(establish(), project("2017-13", null))
                .when(full(start, end))
                .as(PROGRAMME_OFFICE)
                .then(
                        new ProjectNumberAssigned(PROGRAMME, "2021-37", projectId("2021-37")),
                        new ProjectRegistered(
                                PROGRAMME,
                                projectId("2021-37"),
                                "2021-37",
                                "Oslojobb",
                                List.of(new Alias("Kompetansejobber", Alias.Origin.OTHER_NAME_IN_SOURCE)),
                                true,
                                start,
                                end,
                                List.of("Nav Søndre Nordstrand", "Nav Grorud"),
                                new AccountingNumber(AccountingNumber.State.MISSING, null),
                                List.of(new BuildsOn("2017-13"), new BuildsOn(null)),
                                Phase.PLANNING,
                                true,
                                REASON))
                .programme();

        assertThat(programme.programme().orElseThrow().project("2021-37")).contains(projectId("2021-37"));
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void a_register_may_open_a_project_in_any_phase(Phase phase) {
        var programme = given(establish())
                .when(project("2021-37", phase))
                .as(PROGRAMME_OFFICE)
                .isAccepted()
                .programme();

        assertThat(programme.project(projectId("2021-37")).orElseThrow().phase())
                .isEqualTo(phase);
    }

    @Test
    void a_number_is_given_once_in_a_programme() {
        given(establish(), project("first", "2021-37", null))
                .when(project("second", "2021-37", null))
                .as(PROGRAMME_OFFICE)
                .isRefused(PROJECT_NUMBER_TAKEN, "number", "2021-37");
    }

    @Test
    void numbers_that_differ_in_one_digit_are_two_numbers() {
        given(establish(), project("2021-37", null))
                .when(project("2021-38", null))
                .as(PROGRAMME_OFFICE)
                .isAccepted();
    }

    @Test
    void a_project_builds_on_known_projects() {
        given(establish(), project("2017-12", null))
                .when(project("2021-37", null, new BuildsOn("2017-12"), new BuildsOn("2017-13")))
                .as(PROGRAMME_OFFICE)
                .isRefused(UNKNOWN_PROJECT, "project", "2017-13");
    }

    @Test
    void a_project_does_not_build_on_itself() {
        given(establish())
                .when(project("2021-37", null, new BuildsOn("2021-37")))
                .as(PROGRAMME_OFFICE)
                .isRefused(UNKNOWN_PROJECT, "project", "2021-37");
    }

    @Test
    void a_link_the_source_does_not_name_needs_no_project() {
        given(establish())
                .when(project("2021-37", null, new BuildsOn(null)))
                .as(PROGRAMME_OFFICE)
                .isAccepted();
    }

    @Test
    void a_project_may_start_and_end_in_one_month_and_never_end_before_it_starts() {
        YearMonth month = YearMonth.of(2025, 3);
        assertThat(full(month, month).endMonth()).isEqualTo(month);
        assertThatThrownBy(() -> full(month, month.minusMonths(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("before it starts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2021 37", "2021/37", "Kari Nordmann"})
    void a_number_is_a_code_and_no_prose(String number) {
        assertThatThrownBy(() -> project("x", number, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_accounting_number_has_digits_only_where_there_is_one() {
        assertThatThrownBy(() -> new AccountingNumber(AccountingNumber.State.NUMBER, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AccountingNumber(AccountingNumber.State.NOT_APPLICABLE, "30151703"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AccountingNumber(AccountingNumber.State.MISSING, "30151703"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
