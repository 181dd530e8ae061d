package no.tilsagn.project;

import static no.tilsagn.command.RefusalCode.GATE_NOT_FROM_PHASE;
import static no.tilsagn.command.RefusalCode.PHASE_ALREADY_STATED;
import static no.tilsagn.command.RefusalCode.PHASE_NOT_STATED;
import static no.tilsagn.command.RefusalCode.UNKNOWN_PROJECT;
import static no.tilsagn.command.Role.BOARD_SECRETARY;
import static no.tilsagn.scenario.Sample.DAY;
import static no.tilsagn.scenario.Sample.MINUTES;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.decide;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.Sample.project;
import static no.tilsagn.scenario.Sample.projectId;
import static no.tilsagn.scenario.Sample.registerPhase;
import static no.tilsagn.scenario.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.scenario.Outcome;
import no.tilsagn.scenario.Scenario;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PhaseAndGateTest {

    /**
     * Every gate and outcome from every phase: the phase it leads to, "stays", or "-" where the gate does not lead from
     * there, "?" where the phase is not stated.
     */
    private static final String MOVES = """
            gate  outcome | not-stated IDEA    CONCEPT  PLANNING  EXECUTION CLOSING     REALISATION STOPPED
            BP1   GO      | ?          CONCEPT -        -         -         -           -           -
            BP1   REWORK  | ?          stays   -        -         -         -           -           -
            BP1   HOLD    | ?          stays   -        -         -         -           -           -
            BP1   STOP    | ?          STOPPED -        -         -         -           -           -
            BP2   GO      | ?          -       PLANNING -         -         -           -           -
            BP2   REWORK  | ?          -       stays    -         -         -           -           -
            BP2   HOLD    | ?          -       stays    -         -         -           -           -
            BP2   STOP    | ?          -       STOPPED  -         -         -           -           -
            BP3   GO      | ?          -       -        EXECUTION -         -           -           -
            BP3   REWORK  | ?          -       -        stays     -         -           -           -
            BP3   HOLD    | ?          -       -        stays     -         -           -           -
            BP3   STOP    | ?          -       -        CLOSING   -         -           -           -
            BP3.n GO      | ?          -       -        -         stays     -           -           -
            BP3.n REWORK  | ?          -       -        -         stays     -           -           -
            BP3.n HOLD    | ?          -       -        -         stays     -           -           -
            BP3.n STOP    | ?          -       -        -         CLOSING   -           -           -
            BP4   GO      | ?          -       -        -         CLOSING   -           -           -
            BP4   REWORK  | ?          -       -        -         stays     -           -           -
            BP4   HOLD    | ?          -       -        -         stays     -           -           -
            BP4   STOP    | ?          -       -        -         CLOSING   -           -           -
            BP5   GO      | ?          -       -        -         -         REALISATION -           -
            BP5   REWORK  | ?          -       -        -         -         stays       -           -
            BP5   HOLD    | ?          -       -        -         -         stays       -           -
            BP5   STOP    | ?          -       -        -         -         STOPPED     -           -
            """;

    static Stream<Arguments> moves() {
        List<List<String>> table = MOVES.lines()
                .map(line -> Arrays.asList(line.replace("|", "").trim().split(" +")))
                .toList();
        List<String> phases = table.getFirst().subList(2, 10);
        return table.stream()
                .skip(1)
                .flatMap(row -> phases.stream()
                        .map(phase -> Arguments.of(row.get(0), row.get(1), phase, row.get(2 + phases.indexOf(phase)))));
    }

    @Test
    void the_table_of_moves_has_every_gate_outcome_and_phase() {
        assertThat(moves()).hasSize(Gate.values().length * GateOutcome.values().length * (Phase.values().length + 1));
    }

    @ParameterizedTest(name = "{0} {1} from {2}: {3}")
    @MethodSource("moves")
    void a_gate_moves_a_project_as_the_table_says(String gate, String outcome, String from, String expected) {
        Phase phase = from.equals("not-stated") ? null : Phase.valueOf(from);
        DecideGate command = decide("2021-37", Gate.of(gate), GateOutcome.valueOf(outcome));
        Outcome result = in(phase).when(command).as(BOARD_SECRETARY);
        switch (expected) {
            case "?" -> result.isRefused(PHASE_NOT_STATED, "project", "2021-37", "gate", gate);
            case "-" ->
                result.isRefused(
                        GATE_NOT_FROM_PHASE,
                        "project",
                        "2021-37",
                        "gate",
                        gate,
                        "phase",
                        from,
                        "from",
                        Gate.of(gate).from());
            case "stays" -> {
                Scenario after = result.then(decided(command));
                assertThat(phaseOf(after)).isEqualTo(phase);
            }
            default -> {
                Phase to = Phase.valueOf(expected);
                Scenario after = result.then(
                        decided(command),
                        new ProjectPhaseChanged(projectId("2021-37"), Phase.valueOf(from), to, Gate.of(gate), MINUTES));
                assertThat(phaseOf(after)).isEqualTo(to);
            }
        }
    }

    @Test
    void a_project_passes_all_gates_once_and_none_of_them_backwards() {
        Scenario scenario = in(Phase.IDEA);
        List<Gate> passed = new ArrayList<>();
        for (Gate gate : List.of(Gate.BP1, Gate.BP2, Gate.BP3, Gate.BP3_N, Gate.BP4, Gate.BP5)) {
            scenario.when(decide("2021-37", gate, GateOutcome.GO))
                    .as(BOARD_SECRETARY)
                    .isAccepted();
            passed.add(gate);
            for (Gate before : passed) {
                if (before != Gate.BP3_N && before.from() != phaseOf(scenario)) {
                    scenario.when(decide("2021-37", before, GateOutcome.GO))
                            .as(BOARD_SECRETARY)
                            .isRefusedBy(GATE_NOT_FROM_PHASE);
                }
            }
        }
        assertThat(phaseOf(scenario)).isEqualTo(Phase.REALISATION);
    }

    @Test
    void a_gate_is_not_decided_for_a_project_nobody_registered() {
        given(establish())
                .when(decide("2021-37", Gate.BP1, GateOutcome.GO))
                .as(BOARD_SECRETARY)
                .isRefused(UNKNOWN_PROJECT, "project", "project-2021-37");
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void a_phase_is_registered_from_not_stated_and_passes_no_gate(Phase phase) {
        Scenario after = in(null).when(registerPhase("2021-37", phase))
                .as(BOARD_SECRETARY)
                .then(new ProjectPhaseRegistered(projectId("2021-37"), phase, MINUTES));

        assertThat(phaseOf(after)).isEqualTo(phase);
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void a_stated_phase_is_not_registered_again(Phase stated) {
        in(stated)
                .when(registerPhase("2021-37", Phase.CONCEPT))
                .as(BOARD_SECRETARY)
                .isRefused(PHASE_ALREADY_STATED, "project", "2021-37", "phase", stated);
    }

    @Test
    void a_registered_phase_is_stated() {
        in(null).and(registerPhase("2021-37", Phase.IDEA))
                .when(registerPhase("2021-37", Phase.CONCEPT))
                .as(BOARD_SECRETARY)
                .isRefused(PHASE_ALREADY_STATED, "project", "2021-37", "phase", "IDEA");
    }

    @Test
    void a_phase_is_not_registered_for_a_project_nobody_registered() {
        given(establish())
                .when(registerPhase("2021-37", Phase.IDEA))
                .as(BOARD_SECRETARY)
                .isRefused(UNKNOWN_PROJECT, "project", "project-2021-37");
    }

    static Stream<String> noReferences() {
        return Stream.of("", " ", "Prosjektet går bra. ".repeat(6));
    }

    @ParameterizedTest
    @MethodSource("noReferences")
    void what_a_decision_rests_on_is_named_by_a_reference_and_no_prose(String prose) {
        assertThatThrownBy(() -> new Evidence(EvidenceKind.RATIONALE, prose, "0".repeat(64), DAY, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReviewBenefitsPlan(PROGRAMME, projectId("2021-37"), prose, DAY, DAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NameLead(PROGRAMME, projectId("2021-37"), Lead.STUDY_LEAD, prose, DAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DecisionReference(prose, DAY)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Scenario in(@Nullable Phase phase) {
        return given(establish(), project("2021-37", phase));
    }

    private static GateDecided decided(DecideGate c) {
        return new GateDecided(c.project(), c.gate(), c.outcome(), null, List.of(), MINUTES);
    }

    private static @Nullable Phase phaseOf(Scenario scenario) {
        return scenario.programme().project(projectId("2021-37")).orElseThrow().phase();
    }
}
