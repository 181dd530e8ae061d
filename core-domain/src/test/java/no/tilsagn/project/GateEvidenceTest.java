package no.tilsagn.project;

import static no.tilsagn.command.RefusalCode.BENEFITS_PLAN_NOT_REVIEWED;
import static no.tilsagn.command.RefusalCode.EVIDENCE_MISSING;
import static no.tilsagn.command.Role.BOARD_SECRETARY;
import static no.tilsagn.scenario.Sample.DAY;
import static no.tilsagn.scenario.Sample.MINUTES;
import static no.tilsagn.scenario.Sample.PROGRAMME;
import static no.tilsagn.scenario.Sample.decide;
import static no.tilsagn.scenario.Sample.establish;
import static no.tilsagn.scenario.Sample.project;
import static no.tilsagn.scenario.Sample.projectId;
import static no.tilsagn.scenario.SampleGates.BEFORE;
import static no.tilsagn.scenario.SampleGates.evidence;
import static no.tilsagn.scenario.SampleGates.guide;
import static no.tilsagn.scenario.SampleGates.lead;
import static no.tilsagn.scenario.SampleGates.review;
import static no.tilsagn.scenario.SampleRules.rule;
import static no.tilsagn.scenario.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.command.Refusal;
import no.tilsagn.command.RefusalText;
import no.tilsagn.rule.GateDefinitions;
import no.tilsagn.rule.GateDefinitions.Demand;
import no.tilsagn.rule.RuleReference;
import no.tilsagn.scenario.Outcome;
import no.tilsagn.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What has to be there before a gate is decided, by the domain guide's table. */
class GateEvidenceTest {

    /** Each gate with the phase it leads from, its pieces, and the outcomes that need each of them. */
    private static final String PIECES = """
            BP1   IDEA      CONCEPT_MANDATE        GO
            BP1   IDEA      STUDY_LEAD             GO
            BP1   IDEA      reviewed-benefits-plan GO
            BP2   CONCEPT   PROJECT_PROPOSAL       GO
            BP2   CONCEPT   PHASE_PLAN             GO
            BP2   CONCEPT   RATIONALE              GO
            BP2   CONCEPT   PROJECT_LEAD           GO
            BP2   CONCEPT   reviewed-benefits-plan GO
            BP3   PLANNING  STEERING_DOCUMENT      GO
            BP3   PLANNING  BENEFITS_PLAN          GO
            BP3   PLANNING  RATIONALE              GO
            BP3   PLANNING  PRIVACY_ASSESSMENT     GO
            BP3   PLANNING  SECURITY_ASSESSMENT    GO
            BP3   PLANNING  reviewed-benefits-plan GO
            BP3.n EXECUTION SUB_PHASE_RESULT       GO
            BP3.n EXECUTION RATIONALE              GO
            BP3.n EXECUTION reviewed-benefits-plan GO
            BP4   EXECUTION RESULTS_APPROVAL       GO
            BP4   EXECUTION CLOSING_RECOMMENDATION GO
            BP4   EXECUTION LINE_READINESS         GO
            BP4   EXECUTION reviewed-benefits-plan GO
            BP5   CLOSING   FINAL_REPORT           GO,STOP
            BP5   CLOSING   LESSONS_LEARNED        GO,STOP
            BP5   CLOSING   ARCHIVING_CONFIRMATION GO,STOP
            BP5   CLOSING   BENEFITS_PLAN          GO
            BP5   CLOSING   reviewed-benefits-plan GO
            """;

    private static final String REVIEW = "reviewed-benefits-plan";
    private static final DecisionReference JUNE = new DecisionReference("2025/17-20", LocalDate.of(2025, 6, 1));

    private record Piece(Gate gate, Phase from, String name, List<String> neededFor) {}

    private static List<Piece> pieces() {
        return PIECES.lines()
                .map(line -> line.split(" +"))
                .map(cells -> new Piece(
                        Gate.of(cells[0]), Phase.valueOf(cells[1]), cells[2], Arrays.asList(cells[3].split(","))))
                .toList();
    }

    static Stream<Arguments> everyGateOutcomeAndMissingPiece() {
        return pieces().stream()
                .flatMap(piece -> Arrays.stream(GateOutcome.values())
                        .map(outcome -> Arguments.of(piece.gate(), outcome, piece.name())));
    }

    @ParameterizedTest(name = "{0} {1} without {2}")
    @MethodSource("everyGateOutcomeAndMissingPiece")
    void a_gate_is_refused_while_a_piece_that_the_outcome_needs_is_missing(
            Gate gate, GateOutcome outcome, String missing) {
        List<Piece> ofGate = pieces().stream().filter(p -> p.gate() == gate).toList();
        Piece piece = ofGate.stream()
                .filter(p -> p.name().equals(missing))
                .findFirst()
                .orElseThrow();
        Scenario scenario = given(establish(), rule(guide()), project("2021-37", piece.from()));
        ofGate.stream().filter(other -> other != piece).forEach(other -> bring(scenario, other.name()));

        Outcome result = scenario.when(decide("2021-37", gate, outcome)).as(BOARD_SECRETARY);

        if (!piece.neededFor().contains(outcome.name())) {
            result.isAccepted();
        } else if (missing.equals(REVIEW)) {
            result.isRefused(
                    BENEFITS_PLAN_NOT_REVIEWED,
                    "project",
                    "2021-37",
                    "gate",
                    gate.code(),
                    "decidedOn",
                    MINUTES.decidedOn());
        } else {
            result.isRefused(
                    EVIDENCE_MISSING,
                    "project",
                    "2021-37",
                    "gate",
                    gate.code(),
                    "from",
                    piece.from(),
                    "to",
                    gate.leadsTo(outcome),
                    "missing",
                    missing,
                    "version",
                    1);
        }
        bring(scenario, missing);
        if (piece.neededFor().contains(outcome.name())) {
            scenario.when(decide("2021-37", gate, outcome)).as(BOARD_SECRETARY).isAccepted();
        }
    }

    private static void bring(Scenario scenario, String piece) {
        if (piece.equals(REVIEW)) {
            scenario.and(review("2021-37", BEFORE));
        } else if (piece.endsWith("_LEAD")) {
            scenario.and(lead("2021-37", Lead.valueOf(piece)));
        } else {
            scenario.and(evidence("2021-37", EvidenceKind.valueOf(piece)));
        }
    }

    @Test
    void the_refusal_names_what_is_missing() {
        Refusal refusal = Refusal.of(
                EVIDENCE_MISSING,
                "project",
                "2021-37",
                "gate",
                "BP4",
                "from",
                "EXECUTION",
                "to",
                "CLOSING",
                "missing",
                "CLOSING_RECOMMENDATION",
                "version",
                1);
        assertThat(RefusalText.of(refusal, Locale.ENGLISH).detail())
                .isEqualTo("Project 2021-37 cannot go from execution to closing at gate BP4: signed closing"
                        + " recommendation missing (version 1 of the gates’ definitions).");
    }

    @Test
    void a_decision_keeps_the_documents_it_rests_on_and_the_rule_of_its_day() {
        given(establish(), rule(guide()), project("2021-37", Phase.EXECUTION))
                .and(evidence("2021-37", EvidenceKind.SUB_PHASE_RESULT), evidence("2021-37", EvidenceKind.RATIONALE))
                .and(review("2021-37", BEFORE))
                .when(decide("2021-37", Gate.BP3_N, GateOutcome.GO))
                .as(BOARD_SECRETARY)
                .then(new GateDecided(
                        projectId("2021-37"),
                        Gate.BP3_N,
                        GateOutcome.GO,
                        new RuleReference(GateDefinitions.RULE, 1),
                        List.of("2025/17-SUB_PHASE_RESULT", "2025/17-RATIONALE"),
                        MINUTES));
    }

    @Test
    void where_no_definitions_are_in_force_nothing_is_demanded_and_no_rule_is_cited() {
        given(establish(), rule(guide(), LocalDate.of(2025, 1, 1), null), project("2021-37", Phase.IDEA))
                .when(decide("2021-37", Gate.BP1, GateOutcome.HOLD))
                .as(BOARD_SECRETARY)
                .then(new GateDecided(projectId("2021-37"), Gate.BP1, GateOutcome.HOLD, null, List.of(), MINUTES));
    }

    @Test
    void a_document_younger_than_the_decision_does_not_count() {
        given(establish(), rule(guide()), project("2021-37", Phase.EXECUTION))
                .and(evidence("2021-37", EvidenceKind.SUB_PHASE_RESULT), review("2021-37", BEFORE))
                .and(evidence(
                        "2021-37", EvidenceKind.RATIONALE, MINUTES.decidedOn().plusDays(1)))
                .when(decide("2021-37", Gate.BP3_N, GateOutcome.GO))
                .as(BOARD_SECRETARY)
                .isRefusedBy(EVIDENCE_MISSING);
    }

    @Test
    void a_document_and_a_review_of_the_day_of_the_decision_count() {
        given(establish(), rule(guide()), project("2021-37", Phase.EXECUTION))
                .and(evidence("2021-37", EvidenceKind.SUB_PHASE_RESULT), review("2021-37", MINUTES.decidedOn()))
                .and(evidence("2021-37", EvidenceKind.RATIONALE, MINUTES.decidedOn()))
                .when(decide("2021-37", Gate.BP3_N, GateOutcome.GO))
                .as(BOARD_SECRETARY)
                .isAccepted();
    }

    @Test
    void a_review_after_the_decision_does_not_count() {
        given(establish(), rule(guide()), project("2021-37", Phase.EXECUTION))
                .and(evidence("2021-37", EvidenceKind.SUB_PHASE_RESULT), evidence("2021-37", EvidenceKind.RATIONALE))
                .and(review("2021-37", MINUTES.decidedOn().plusDays(1)))
                .when(decide("2021-37", Gate.BP3_N, GateOutcome.GO))
                .as(BOARD_SECRETARY)
                .isRefusedBy(BENEFITS_PLAN_NOT_REVIEWED);
    }

    @Test
    void what_served_one_gate_does_not_serve_the_next() {
        afterSubPhase(GateOutcome.GO).when(nextSubPhase()).as(BOARD_SECRETARY).isRefusedBy(EVIDENCE_MISSING);
    }

    @Test
    void what_is_older_than_the_gate_before_does_not_serve_the_next() {
        afterSubPhase(GateOutcome.GO)
                .and(evidence("2021-37", EvidenceKind.SUB_PHASE_RESULT), evidence("2021-37", EvidenceKind.RATIONALE))
                .and(review("2021-37", BEFORE))
                .when(nextSubPhase())
                .as(BOARD_SECRETARY)
                .isRefusedBy(EVIDENCE_MISSING);
    }

    @Test
    void what_was_there_when_the_board_asked_for_more_work_is_there_still() {
        afterSubPhase(GateOutcome.REWORK)
                .when(nextSubPhase())
                .as(BOARD_SECRETARY)
                .isAccepted();
    }

    private static Scenario afterSubPhase(GateOutcome outcome) {
        return given(establish(), rule(guide()), project("2021-37", Phase.EXECUTION))
                .and(evidence("2021-37", EvidenceKind.SUB_PHASE_RESULT), evidence("2021-37", EvidenceKind.RATIONALE))
                .and(review("2021-37", BEFORE))
                .and(decide("2021-37", Gate.BP3_N, outcome));
    }

    private static DecideGate nextSubPhase() {
        return new DecideGate(PROGRAMME, projectId("2021-37"), Gate.BP3_N, GateOutcome.GO, DAY, JUNE);
    }

    @Test
    void some_documents_are_evidence_only_once_they_are_signed() {
        for (EvidenceKind kind : EvidenceKind.values()) {
            if (kind.isSigned()) {
                assertThatThrownBy(() -> unsigned(kind)).isInstanceOf(IllegalArgumentException.class);
            } else {
                assertThat(unsigned(kind).signedBy()).isEmpty();
            }
        }
        assertThat(Arrays.stream(EvidenceKind.values()).filter(EvidenceKind::isSigned))
                .containsExactly(
                        EvidenceKind.PROJECT_PROPOSAL,
                        EvidenceKind.STEERING_DOCUMENT,
                        EvidenceKind.CLOSING_RECOMMENDATION,
                        EvidenceKind.HAND_OVER);
    }

    private static Evidence unsigned(EvidenceKind kind) {
        return new Evidence(kind, "2025/17-3", "0".repeat(64), BEFORE, List.of());
    }

    @Test
    void a_gate_and_an_outcome_are_named_once() {
        Demand demand = new Demand(Gate.BP1, List.of(GateOutcome.GO), List.of(), List.of(), true);
        assertThatThrownBy(() -> new GateDefinitions(List.of(demand, demand)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
