package no.tilsagn.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.event.EventReference;
import no.tilsagn.event.TextReference;
import no.tilsagn.project.BenefitsPlanReviewed;
import no.tilsagn.project.Gate;
import no.tilsagn.project.GateDecided;
import no.tilsagn.project.GateOutcome;
import no.tilsagn.project.GateRecommendation;
import no.tilsagn.project.Lead;
import no.tilsagn.project.LeadNamed;
import no.tilsagn.project.Phase;
import no.tilsagn.project.PhaseDecisionCorrected;
import no.tilsagn.project.PhaseTransitionRecommended;
import no.tilsagn.project.ProjectHandedOver;
import no.tilsagn.project.ProjectId;
import no.tilsagn.readmodel.ProgrammeLog;
import no.tilsagn.scenario.SampleGates;
import org.junit.jupiter.api.Test;

/** Duties at gates, held by who recorded what; the log has the programme at 1 and actor-1 prepares. */
class GateDutiesTest {

    private static final ProjectId PROJECT = ProjectId.of("project-1");

    private final ProgrammeLog log = ProgrammeLog.established()
            .by("actor-1", "programme-office")
            .record(new BenefitsPlanReviewed(PROJECT, "2025/17-4", LocalDate.of(2024, 12, 1), "actor-1"));

    @Test
    void a_gate_decided_by_a_third_keeps_the_claim() {
        assertThat(found(recommendedBy("actor-2", Gate.BP3_N)
                        .by("actor-3", "board-secretary")
                        .record(decided(Gate.BP3_N, GateOutcome.GO))))
                .isEmpty();
    }

    @Test
    void whoever_prepared_or_recommended_and_decided_is_found() {
        log.by("actor-2", "programme-leader")
                .record(new LeadNamed(PROJECT, Lead.PROJECT_LEAD, "actor-lead", "actor-2"));
        assertThat(found(recommendedBy("actor-2", Gate.BP3_N).record(decided(Gate.BP3_N, GateOutcome.HOLD))))
                .containsExactly("decider-prepared-gate at 5", "decider-recommended-gate at 5");
    }

    @Test
    void a_recommendation_at_another_gate_is_none_at_this() {
        assertThat(found(recommendedBy("actor-2", Gate.BP4).record(decided(Gate.BP3_N, GateOutcome.GO))))
                .isEmpty();
    }

    @Test
    void what_was_prepared_for_a_gate_that_is_done_with_is_of_another_case_until_that_is_corrected() {
        assertThat(found(log.by("actor-3", "board-secretary")
                        .record(decided(Gate.BP3_N, GateOutcome.GO))
                        .by("actor-1", "board-secretary")
                        .record(
                                decided(Gate.BP3_N, GateOutcome.HOLD),
                                new PhaseDecisionCorrected(
                                        PROJECT,
                                        new EventReference(PROJECT.value(), 1),
                                        ProgrammeLog.DECISION,
                                        Phase.EXECUTION,
                                        Phase.EXECUTION,
                                        new TextReference("text-1", "ab".repeat(32)),
                                        ProgrammeLog.DECISION),
                                decided(Gate.BP3_N, GateOutcome.GO))))
                .containsExactly("decider-prepared-gate at 6");
    }

    @Test
    void whoever_recorded_the_hand_over_prepared_the_gate_after_it() {
        assertThat(found(log.by("actor-2", "project-owner")
                        .record(new ProjectHandedOver(PROJECT, SampleGates.handedOver(SampleGates.BEFORE), "actor-2"))
                        .by("actor-2", "board-secretary")
                        .record(decided(Gate.BP5, GateOutcome.GO))))
                .containsExactly("decider-prepared-gate at 4");
    }

    private ProgrammeLog recommendedBy(String actor, Gate gate) {
        return log.by(actor, "owner-group")
                .record(new PhaseTransitionRecommended(
                        PROJECT, new GateRecommendation(gate, GateOutcome.GO, actor, ProgrammeLog.DECISION)));
    }

    private static GateDecided decided(Gate gate, GateOutcome outcome) {
        return new GateDecided(PROJECT, gate, outcome, null, List.of(), ProgrammeLog.DECISION);
    }

    private static List<String> found(ProgrammeLog log) {
        Check check = new SeparationOfDuties();
        log.events().forEach(check::look);
        return check.findings().stream()
                .map(finding -> finding.code() + " at " + finding.position())
                .toList();
    }
}
