package no.tilsagn.project;

import static no.tilsagn.command.RefusalCode.PHASE_DECISION_ALREADY_CORRECTED;
import static no.tilsagn.command.RefusalCode.PHASE_DECISION_NOT_LATEST;
import static no.tilsagn.command.RefusalCode.PROJECT_CLOSED;
import static no.tilsagn.command.RefusalCode.UNKNOWN_PHASE_DECISION;
import static no.tilsagn.command.Role.BOARD_SECRETARY;
import static no.tilsagn.scenario.Sample.MINUTES;
import static no.tilsagn.scenario.Sample.OS;
import static no.tilsagn.scenario.Sample.REASON;
import static no.tilsagn.scenario.Sample.Y2025;
import static no.tilsagn.scenario.Sample.decide;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.Sample.project;
import static no.tilsagn.scenario.Sample.projectId;
import static no.tilsagn.scenario.Sample.registerPhase;
import static no.tilsagn.scenario.SampleBudget.adoptEmpty;
import static no.tilsagn.scenario.SampleBudget.approve;
import static no.tilsagn.scenario.SampleBudget.frame;
import static no.tilsagn.scenario.SampleBudget.open;
import static no.tilsagn.scenario.SampleBudget.projectLine;
import static no.tilsagn.scenario.SampleBudget.supplementary;
import static no.tilsagn.scenario.SampleGates.BEFORE;
import static no.tilsagn.scenario.SampleGates.CORRECTION;
import static no.tilsagn.scenario.SampleGates.closeEarly;
import static no.tilsagn.scenario.SampleGates.correctDecision;
import static no.tilsagn.scenario.SampleGates.evidence;
import static no.tilsagn.scenario.SampleGates.guide;
import static no.tilsagn.scenario.SampleGates.lead;
import static no.tilsagn.scenario.SampleGates.merge;
import static no.tilsagn.scenario.SampleGates.review;
import static no.tilsagn.scenario.SampleRules.boardDecidesAll;
import static no.tilsagn.scenario.SampleRules.rule;
import static no.tilsagn.scenario.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Stream;
import no.tilsagn.command.RefusalCode;
import no.tilsagn.event.EventReference;
import no.tilsagn.money.Balances;
import no.tilsagn.scenario.Scenario;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A wrong decision about a phase is put right, and the project stands where it stood before it. */
class PhaseCorrectionTest {

    static Stream<Arguments> everyGateAndOutcome() {
        return Arrays.stream(Gate.values())
                .flatMap(gate -> Arrays.stream(GateOutcome.values()).map(outcome -> Arguments.of(gate, outcome)));
    }

    @ParameterizedTest
    @MethodSource("everyGateAndOutcome")
    void whatever_was_decided_at_a_gate_the_project_is_back_before_it(Gate gate, GateOutcome outcome) {
        Scenario after = in(gate.from())
                .and(decide("2021-37", gate, outcome))
                .when(correctDecision("2021-37", 1))
                .as(BOARD_SECRETARY)
                .then(corrected(1, gate.leadsTo(outcome), gate.from()));

        assertThat(state(after).phase()).isEqualTo(gate.from());
    }

    @ParameterizedTest
    @CsvSource({"CONCEPT", "PLANNING", "EXECUTION"})
    void a_project_closed_early_goes_on_where_it_was(Phase phase) {
        Scenario after = in(phase)
                .and(closeEarly("2021-37"))
                .when(correctDecision("2021-37", 1))
                .as(BOARD_SECRETARY)
                .then(corrected(1, Phase.CLOSING, phase));

        assertThat(state(after).phase()).isEqualTo(phase);
    }

    @Test
    void a_merger_of_a_project_whose_phase_was_not_stated_leads_back_to_not_stated() {
        Scenario after = in(null).and(project("2021-38", Phase.IDEA))
                .and(merge("2021-37", "2021-38"))
                .when(correctDecision("2021-37", 1))
                .as(BOARD_SECRETARY)
                .then(corrected(1, Phase.STOPPED, null));

        assertThat(state(after).phase()).isNull();
    }

    @Test
    void a_phase_registered_wrongly_is_registered_anew() {
        Scenario after = in(null).and(registerPhase("2021-37", Phase.EXECUTION))
                .when(correctDecision("2021-37", 1))
                .as(BOARD_SECRETARY)
                .then(corrected(1, Phase.EXECUTION, null))
                .and(registerPhase("2021-37", Phase.PLANNING));

        assertThat(state(after).phase()).isEqualTo(Phase.PLANNING);
    }

    @Test
    void what_a_gate_used_up_serves_again_and_so_does_what_came_since() {
        Scenario scenario = given(establish(), rule(guide()), project("2021-37", Phase.EXECUTION))
                .and(evidence("2021-37", EvidenceKind.SUB_PHASE_RESULT), evidence("2021-37", EvidenceKind.RATIONALE))
                .and(review("2021-37", BEFORE), decide("2021-37", Gate.BP3_N, GateOutcome.GO))
                .and(lead("2021-37", Lead.PROJECT_LEAD), evidence("2021-37", EvidenceKind.LINE_READINESS))
                .and(correctDecision("2021-37", 4));

        assertThat(state(scenario).basis()).satisfies(basis -> {
            assertThat(basis.since()).isNull();
            assertThat(basis.evidence())
                    .extracting(Evidence::kind)
                    .containsExactly(
                            EvidenceKind.SUB_PHASE_RESULT, EvidenceKind.RATIONALE, EvidenceKind.LINE_READINESS);
            assertThat(basis.reviews()).containsExactly(BEFORE);
            assertThat(basis.leads()).containsOnlyKeys(Lead.PROJECT_LEAD);
        });
        scenario.when(decide("2021-37", Gate.BP3_N, GateOutcome.GO))
                .as(BOARD_SECRETARY)
                .isAccepted();
    }

    @ParameterizedTest
    @CsvSource({"REWORK", "HOLD"})
    void what_was_never_used_up_is_not_there_twice(GateOutcome outcome) {
        Scenario scenario = in(Phase.EXECUTION)
                .and(evidence("2021-37", EvidenceKind.RATIONALE), review("2021-37", BEFORE))
                .and(decide("2021-37", Gate.BP3_N, outcome), correctDecision("2021-37", 3));

        assertThat(state(scenario).basis().evidence()).hasSize(1);
        assertThat(state(scenario).basis().reviews()).hasSize(1);
    }

    @Test
    void of_two_wrong_decisions_the_later_is_corrected_first_and_then_the_earlier() {
        Scenario scenario = in(Phase.IDEA)
                .and(evidence("2021-37", EvidenceKind.CONCEPT_MANDATE), decide("2021-37", Gate.BP1, GateOutcome.GO))
                .and(evidence("2021-37", EvidenceKind.RATIONALE), decide("2021-37", Gate.BP2, GateOutcome.STOP));

        scenario.when(correctDecision("2021-37", 2))
                .as(BOARD_SECRETARY)
                .isRefused(PHASE_DECISION_NOT_LATEST, "project", "2021-37", "event", 2, "latest", 5)
                .and(correctDecision("2021-37", 5), correctDecision("2021-37", 2));

        assertThat(state(scenario).phase()).isEqualTo(Phase.IDEA);
        assertThat(state(scenario).basis().since()).isNull();
        assertThat(state(scenario).basis().evidence())
                .extracting(Evidence::kind)
                .containsExactly(EvidenceKind.CONCEPT_MANDATE, EvidenceKind.RATIONALE);
    }

    @Test
    void a_decision_is_corrected_once() {
        in(Phase.IDEA)
                .and(decide("2021-37", Gate.BP1, GateOutcome.GO), correctDecision("2021-37", 1))
                .when(correctDecision("2021-37", 1))
                .as(BOARD_SECRETARY)
                .isRefused(PHASE_DECISION_ALREADY_CORRECTED, "project", "2021-37", "event", 1, "correction", 3);
    }

    @ParameterizedTest
    @CsvSource({
        "0, the registration of the project",
        "1, a document",
        "3, the change of phase that the decision led to",
        "4, a correction",
        "9, nothing that happened"
    })
    void what_is_no_decision_about_the_phase_is_not_corrected(long event, String what) {
        in(Phase.IDEA)
                .and(evidence("2021-37", EvidenceKind.CONCEPT_MANDATE), decide("2021-37", Gate.BP1, GateOutcome.GO))
                .and(correctDecision("2021-37", 2))
                .when(correctDecision("2021-37", event))
                .as(BOARD_SECRETARY)
                .isRefused(UNKNOWN_PHASE_DECISION, "project", "2021-37", "event", event);
    }

    @Test
    void a_correction_is_of_a_project_that_is_registered() {
        given(establish())
                .when(correctDecision("2021-37", 1))
                .as(BOARD_SECRETARY)
                .isRefused(RefusalCode.UNKNOWN_PROJECT, "project", "project-2021-37");
    }

    @Test
    void a_place_in_a_stream_is_counted_from_0() {
        assertThatThrownBy(() -> correctDecision("2021-37", -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_project_that_is_open_again_may_receive_again_and_no_money_moved_with_the_correction() {
        Scenario scenario = given(
                        establish(),
                        rule(boardDecidesAll()),
                        project("2021-37", Phase.CLOSING),
                        open(projectLine("2021-37", OS)),
                        frame(OS, 1),
                        adoptEmpty("2021-37"),
                        supplementary("a", "2021-37", OS, 1))
                .and(decide("2021-37", Gate.BP5, GateOutcome.STOP));
        scenario.when(approve("a")).as(BOARD_SECRETARY).isRefusedBy(PROJECT_CLOSED);
        Balances before = scenario.programme().balances(Y2025);

        scenario.and(correctDecision("2021-37", 1));

        assertThat(scenario.programme().balances(Y2025)).isEqualTo(before);
        scenario.when(approve("a")).as(BOARD_SECRETARY).isAccepted();
    }

    private static PhaseDecisionCorrected corrected(long event, Phase from, @Nullable Phase to) {
        return new PhaseDecisionCorrected(
                projectId("2021-37"),
                new EventReference("project-2021-37", event),
                MINUTES,
                from,
                to,
                REASON,
                CORRECTION);
    }

    private static Scenario in(@Nullable Phase phase) {
        return given(establish(), project("2021-37", phase));
    }

    private static ProjectState state(Scenario scenario) {
        return scenario.programme().project(projectId("2021-37")).orElseThrow();
    }
}
