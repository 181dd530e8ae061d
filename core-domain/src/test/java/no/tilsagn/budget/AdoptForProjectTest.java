package no.tilsagn.budget;

import static no.tilsagn.command.RefusalCode.PROJECT_CLOSED;
import static no.tilsagn.command.Role.BOARD_SECRETARY;
import static no.tilsagn.scenario.Sample.OS;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.Sample.project;
import static no.tilsagn.scenario.SampleBudget.adopt;
import static no.tilsagn.scenario.SampleBudget.frame;
import static no.tilsagn.scenario.SampleBudget.open;
import static no.tilsagn.scenario.SampleBudget.ordinary;
import static no.tilsagn.scenario.SampleBudget.planned;
import static no.tilsagn.scenario.SampleBudget.projectLine;
import static no.tilsagn.scenario.Scenario.given;

import java.util.List;
import no.tilsagn.project.Phase;
import no.tilsagn.scenario.Scenario;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;

/** A closed project may hold money and receives none; one whose phase is not stated is open. */
class AdoptForProjectTest {

    @ParameterizedTest
    @NullSource
    @EnumSource(
            value = Phase.class,
            names = {"IDEA", "CONCEPT", "PLANNING", "EXECUTION", "CLOSING"})
    void an_open_project_receives_money_with_the_budget(@Nullable Phase phase) {
        projectIn(phase).when(grantToProject()).as(BOARD_SECRETARY).isAccepted();
    }

    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"REALISATION", "STOPPED"})
    void a_closed_project_receives_none(Phase phase) {
        projectIn(phase)
                .when(grantToProject())
                .as(BOARD_SECRETARY)
                .isRefused(PROJECT_CLOSED, "project", "2021-37", "phase", phase);
    }

    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"REALISATION", "STOPPED"})
    void a_closed_project_keeps_what_is_carried_over(Phase phase) {
        projectIn(phase)
                .when(adopt(List.of(planned("2021-37", 9_700_000, 0))))
                .as(BOARD_SECRETARY)
                .isAccepted();
    }

    private static Scenario projectIn(@Nullable Phase phase) {
        return given(
                establish(),
                project("2021-37", phase),
                open(projectLine("2021-37", OS)),
                frame(OS, 1),
                ordinary("a", "2021-37", OS, 1));
    }

    private static AdoptBudget grantToProject() {
        return adopt(List.of(planned("2021-37", 0, 1)), "a");
    }
}
