package no.tilsagn.project;

import static no.tilsagn.command.RefusalCode.DECIDER_PREPARED_GATE;
import static no.tilsagn.command.RefusalCode.DECIDER_RECOMMENDED_GATE;
import static no.tilsagn.command.RefusalCode.GATE_NOT_FROM_PHASE;
import static no.tilsagn.command.RefusalCode.PHASE_NOT_STATED;
import static no.tilsagn.command.RefusalCode.UNKNOWN_PROJECT;
import static no.tilsagn.command.Role.BOARD_SECRETARY;
import static no.tilsagn.command.Role.OWNER_GROUP;
import static no.tilsagn.scenario.Sample.decide;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.Sample.project;
import static no.tilsagn.scenario.Sample.projectId;
import static no.tilsagn.scenario.SampleGates.ADVICE;
import static no.tilsagn.scenario.SampleGates.BEFORE;
import static no.tilsagn.scenario.SampleGates.correctDecision;
import static no.tilsagn.scenario.SampleGates.document;
import static no.tilsagn.scenario.SampleGates.evidence;
import static no.tilsagn.scenario.SampleGates.recommend;
import static no.tilsagn.scenario.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.tilsagn.scenario.Scenario;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The project-owner group recommends; whoever prepared or recommended does not also record the decision. */
class GateRecommendationTest {

    private static final ProjectId PROJECT = projectId("2021-37");
    /** Who records the decisions of {@link no.tilsagn.scenario.Attempt}. */
    private static final String DECIDER = "actor-DecideGate";

    @ParameterizedTest
    @CsvSource({"GO", "REWORK", "HOLD", "STOP"})
    void the_owner_group_recommends_any_outcome_at_the_next_gate_and_the_project_stays(GateOutcome outcome) {
        Scenario after = in(Phase.CONCEPT)
                .when(recommend("2021-37", Gate.BP2, outcome))
                .as(OWNER_GROUP)
                .then(recommended(Gate.BP2, outcome, "actor-RecommendPhaseTransition"));

        assertThat(state(after).phase()).isEqualTo(Phase.CONCEPT);
        assertThat(state(after).basis().recommendations()).hasSize(1);
    }

    @Test
    void a_recommendation_is_of_the_gate_that_leads_on_from_where_the_project_stands() {
        in(Phase.CONCEPT)
                .when(recommend("2021-37", Gate.BP3, GateOutcome.GO))
                .as(OWNER_GROUP)
                .isRefused(
                        GATE_NOT_FROM_PHASE,
                        "project",
                        "2021-37",
                        "gate",
                        "BP3",
                        "phase",
                        "CONCEPT",
                        "from",
                        "PLANNING");
        in(null).when(recommend("2021-37", Gate.BP1, GateOutcome.GO))
                .as(OWNER_GROUP)
                .isRefused(PHASE_NOT_STATED, "project", "2021-37", "gate", "BP1");
        given(establish())
                .when(recommend("2021-37", Gate.BP1, GateOutcome.GO))
                .as(OWNER_GROUP)
                .isRefused(UNKNOWN_PROJECT, "project", "project-2021-37");
    }

    static Stream<ProjectEvent> preparations() {
        return Stream.of(
                new EvidenceRegistered(PROJECT, document(EvidenceKind.RATIONALE, BEFORE), DECIDER),
                new LeadNamed(PROJECT, Lead.PROJECT_LEAD, "actor-lead", DECIDER),
                new BenefitsPlanReviewed(PROJECT, "2025/17-9", BEFORE, DECIDER));
    }

    @ParameterizedTest
    @MethodSource("preparations")
    void whoever_prepared_anything_for_a_gate_does_not_decide_it(ProjectEvent preparation) {
        in(Phase.CONCEPT)
                .and(preparation)
                .when(decide("2021-37", Gate.BP2, GateOutcome.HOLD))
                .as(BOARD_SECRETARY)
                .isRefused(DECIDER_PREPARED_GATE, "project", "2021-37", "gate", "BP2");
    }

    @Test
    void whoever_recommended_at_a_gate_does_not_decide_it() {
        in(Phase.CONCEPT)
                .and(recommended(Gate.BP2, GateOutcome.STOP, DECIDER))
                .when(decide("2021-37", Gate.BP2, GateOutcome.GO))
                .as(BOARD_SECRETARY)
                .isRefused(DECIDER_RECOMMENDED_GATE, "project", "2021-37", "gate", "BP2");
    }

    @Test
    void somebody_else_decides_what_one_prepared_and_another_recommended() {
        in(Phase.CONCEPT)
                .and(evidence("2021-37", EvidenceKind.RATIONALE), recommend("2021-37", Gate.BP2, GateOutcome.STOP))
                .when(decide("2021-37", Gate.BP2, GateOutcome.GO))
                .as(BOARD_SECRETARY)
                .isAccepted();
    }

    @Test
    void a_recommendation_at_another_gate_from_the_same_phase_is_no_hindrance() {
        in(Phase.EXECUTION)
                .and(recommended(Gate.BP3_N, GateOutcome.GO, DECIDER))
                .when(decide("2021-37", Gate.BP4, GateOutcome.GO))
                .as(BOARD_SECRETARY)
                .isAccepted();
    }

    @ParameterizedTest
    @CsvSource({"GO, false", "REWORK, true", "HOLD, true"})
    void who_prepared_a_gate_that_is_done_with_may_decide_the_next(GateOutcome before, boolean stillTheirs) {
        var result = in(Phase.EXECUTION)
                .and(new EvidenceRegistered(PROJECT, document(EvidenceKind.RATIONALE, BEFORE), DECIDER))
                .and(recommended(Gate.BP3_N, GateOutcome.GO, DECIDER))
                .and(new GateDecided(PROJECT, Gate.BP3_N, before, null, List.of(), ADVICE))
                .when(decide("2021-37", Gate.BP3_N, GateOutcome.HOLD))
                .as(BOARD_SECRETARY);
        if (stillTheirs) {
            result.isRefusedBy(DECIDER_PREPARED_GATE);
        } else {
            result.isAccepted();
        }
    }

    @Test
    void who_prepared_a_gate_prepared_it_still_when_its_decision_is_corrected() {
        Scenario corrected = in(Phase.EXECUTION)
                .and(recommended(Gate.BP3_N, GateOutcome.GO, DECIDER))
                .and(decide("2021-37", Gate.BP4, GateOutcome.GO), correctDecision("2021-37", 2));

        corrected
                .when(decide("2021-37", Gate.BP3_N, GateOutcome.GO))
                .as(BOARD_SECRETARY)
                .isRefusedBy(DECIDER_RECOMMENDED_GATE);
    }

    private static PhaseTransitionRecommended recommended(Gate gate, GateOutcome outcome, String by) {
        return new PhaseTransitionRecommended(PROJECT, new GateRecommendation(gate, outcome, by, ADVICE));
    }

    private static Scenario in(@Nullable Phase phase) {
        return given(establish(), project("2021-37", phase));
    }

    private static ProjectState state(Scenario scenario) {
        return scenario.programme().project(PROJECT).orElseThrow();
    }
}
