package no.tilsagn.focusarea;

import static no.tilsagn.command.RefusalCode.FOCUS_AREA_CODE_TAKEN;
import static no.tilsagn.command.RefusalCode.UNKNOWN_PROJECT;
import static no.tilsagn.command.Role.PROGRAMME_LEADER;
import static no.tilsagn.scenario.Sample.DAY;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.REASON;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.Sample.focusArea;
import static no.tilsagn.scenario.Sample.focusAreaId;
import static no.tilsagn.scenario.Sample.project;
import static no.tilsagn.scenario.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import no.tilsagn.programme.FocusAreaCodeAssigned;
import no.tilsagn.project.Alias;
import no.tilsagn.project.BuildsOn;
import org.junit.jupiter.api.Test;

class RegisterFocusAreaTest {

    private static final List<Alias> ALIASES = List.of(new Alias("Unge", Alias.Origin.FORMER_NAME));

    private static RegisterFocusArea full(YearMonth start, YearMonth end) {
        return new RegisterFocusArea(
                PROGRAMME,
                focusAreaId("FO-UNG"),
                "FO-UNG",
                "Unge - identifisere og følge opp",
                ALIASES,
                true,
                start,
                end,
                List.of("Nav Grorud"),
                List.of(new BuildsOn("2021-43"), new BuildsOn(null)),
                FocusAreaStatus.ENDED,
                REASON,
                DAY);
    }

    @Test
    void a_focus_area_is_registered_with_everything_said_of_it() {
        YearMonth start = YearMonth.of(2025, 1);
        YearMonth end = YearMonth.of(2026, 12);
        var programme = given(establish(), project("2021-43", null))
                .when(full(start, end))
                .as(PROGRAMME_LEADER)
                .then(
                        new FocusAreaCodeAssigned(PROGRAMME, "FO-UNG", focusAreaId("FO-UNG")),
                        new FocusAreaRegistered(
                                PROGRAMME,
                                focusAreaId("FO-UNG"),
                                "FO-UNG",
                                "Unge - identifisere og følge opp",
                                ALIASES,
                                true,
                                start,
                                end,
                                List.of("Nav Grorud"),
                                List.of(new BuildsOn("2021-43"), new BuildsOn(null)),
                                FocusAreaStatus.ENDED,
                                REASON))
                .programme();

        assertThat(programme.programme().orElseThrow().focusArea("FO-UNG")).contains(focusAreaId("FO-UNG"));
        assertThat(programme.focusArea(focusAreaId("FO-UNG")).orElseThrow().status())
                .isEqualTo(FocusAreaStatus.ENDED);
    }

    @Test
    void a_code_is_given_once_in_a_programme() {
        given(establish(), focusArea("first", "FO-DIG"))
                .when(focusArea("second", "FO-DIG"))
                .as(PROGRAMME_LEADER)
                .isRefused(FOCUS_AREA_CODE_TAKEN, "code", "FO-DIG");
    }

    @Test
    void a_project_and_a_focus_area_may_share_a_code() {
        given(establish(), project("fo-dig", "FO-DIG", null))
                .when(focusArea("FO-DIG"))
                .as(PROGRAMME_LEADER)
                .isAccepted();
    }

    @Test
    void a_focus_area_builds_on_known_projects() {
        given(establish())
                .when(focusArea("FO-DIG", new BuildsOn("2020-35")))
                .as(PROGRAMME_LEADER)
                .isRefused(UNKNOWN_PROJECT, "project", "2020-35");
    }

    @Test
    void a_focus_area_never_ends_before_it_starts() {
        YearMonth month = YearMonth.of(2025, 3);
        assertThat(full(month, month).endMonth()).isEqualTo(month);
        assertThatThrownBy(() -> full(month, month.minusMonths(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_code_is_no_prose() {
        assertThatThrownBy(() -> focusArea("x", "Kari Nordmann")).isInstanceOf(IllegalArgumentException.class);
    }
}
