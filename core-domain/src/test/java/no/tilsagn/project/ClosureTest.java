package no.tilsagn.project;

import static no.tilsagn.command.RefusalCode.NO_EARLY_CLOSURE_FROM_PHASE;
import static no.tilsagn.command.RefusalCode.PROJECT_ALREADY_CLOSED;
import static no.tilsagn.command.RefusalCode.SUCCESSOR_CLOSED;
import static no.tilsagn.command.RefusalCode.SUCCESSOR_IS_ITSELF;
import static no.tilsagn.command.RefusalCode.UNKNOWN_PROJECT;
import static no.tilsagn.command.Role.BOARD_SECRETARY;
import static no.tilsagn.scenario.Sample.MINUTES;
import static no.tilsagn.scenario.Sample.REASON;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.Sample.project;
import static no.tilsagn.scenario.Sample.projectId;
import static no.tilsagn.scenario.SampleGates.closeEarly;
import static no.tilsagn.scenario.SampleGates.merge;
import static no.tilsagn.scenario.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import no.tilsagn.scenario.Outcome;
import no.tilsagn.scenario.Scenario;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Projects closed otherwise than at a gate, from every phase and from none. */
class ClosureTest {

    @ParameterizedTest
    @CsvSource({
        "NOT_STATED, false", "IDEA, false", "CONCEPT, true", "PLANNING, true",
        "EXECUTION, true", "CLOSING, false", "REALISATION, false", "STOPPED, false"
    })
    void a_project_is_closed_early_from_concept_planning_or_execution(String from, boolean allowed) {
        Outcome result = in(from).when(closeEarly("2021-37")).as(BOARD_SECRETARY);
        if (allowed) {
            Scenario after = result.then(
                    new EarlyClosureDecided(projectId("2021-37"), REASON, MINUTES),
                    new ProjectPhaseChanged(projectId("2021-37"), Phase.valueOf(from), Phase.CLOSING, null, MINUTES));
            assertThat(phaseOf(after)).isEqualTo(Phase.CLOSING);
        } else {
            result.isRefused(NO_EARLY_CLOSURE_FROM_PHASE, "project", "2021-37", "phase", from);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_STATED, true", "IDEA, true", "CONCEPT, true", "PLANNING, true",
        "EXECUTION, true", "CLOSING, true", "REALISATION, false", "STOPPED, false"
    })
    void a_project_goes_into_another_from_any_open_phase_and_from_not_stated(String from, boolean allowed) {
        Outcome result = in(from).when(merge("2021-37", "2021-38")).as(BOARD_SECRETARY);
        if (allowed) {
            Scenario after = result.then(
                    new ProjectMerged(projectId("2021-37"), "2021-38", MINUTES),
                    new ProjectPhaseChanged(projectId("2021-37"), phase(from), Phase.STOPPED, null, MINUTES));
            assertThat(phaseOf(after)).isEqualTo(Phase.STOPPED);
        } else {
            result.isRefused(PROJECT_ALREADY_CLOSED, "project", "2021-37", "phase", from);
        }
    }

    @Test
    void a_project_goes_into_one_that_is_registered() {
        in("IDEA")
                .when(merge("2021-37", "2000-01"))
                .as(BOARD_SECRETARY)
                .isRefused(UNKNOWN_PROJECT, "project", "2000-01");
    }

    @Test
    void a_project_does_not_go_into_itself() {
        in("IDEA")
                .when(merge("2021-37", "2021-37"))
                .as(BOARD_SECRETARY)
                .isRefused(SUCCESSOR_IS_ITSELF, "project", "2021-37");
    }

    @Test
    void a_project_does_not_go_into_a_closed_one() {
        in("IDEA")
                .and(project("2020-36", Phase.STOPPED))
                .when(merge("2021-37", "2020-36"))
                .as(BOARD_SECRETARY)
                .isRefused(SUCCESSOR_CLOSED, "project", "2020-36", "phase", Phase.STOPPED);
    }

    private static Scenario in(String from) {
        return given(establish(), project("2021-37", phase(from)), project("2021-38", null));
    }

    private static @Nullable Phase phase(String from) {
        return from.equals("NOT_STATED") ? null : Phase.valueOf(from);
    }

    private static @Nullable Phase phaseOf(Scenario scenario) {
        return scenario.programme().project(projectId("2021-37")).orElseThrow().phase();
    }
}
