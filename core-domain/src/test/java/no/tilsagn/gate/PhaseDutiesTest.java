package no.tilsagn.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.tilsagn.duty.Duty;
import no.tilsagn.duty.DutyHolder;
import no.tilsagn.duty.SamePerson;
import no.tilsagn.event.EventReference;
import no.tilsagn.event.TextReference;
import no.tilsagn.project.EarlyClosureDecided;
import no.tilsagn.project.EvidenceKind;
import no.tilsagn.project.EvidenceRegistered;
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
import no.tilsagn.project.ProjectMerged;
import no.tilsagn.project.ProjectPhaseChanged;
import no.tilsagn.project.ProjectPhaseRegistered;
import no.tilsagn.readmodel.Budget2025;
import no.tilsagn.readmodel.ProgrammeLog;
import no.tilsagn.scenario.SampleGates;
import org.junit.jupiter.api.Test;

/** Who is recorded of which step before a decision about the phase of 2022-17; no event has to say it. */
class PhaseDutiesTest {

    private static final ProjectId PROJECT = Budget2025.project("2022-17");
    private static final TextReference REASON = new TextReference("text-1", "ab".repeat(32));
    private static final DutyHolder OFFICE = new DutyHolder("office", "programme-office");
    private static final DutyHolder GROUP = new DutyHolder("group", "owner-group");
    private static final DutyHolder SECRETARY = new DutyHolder("secretary", "board-secretary");

    private final ProgrammeLog log = new Budget2025().adopted();

    @Test
    void whoever_prepared_and_recommended_at_a_gate_stands_beside_who_recorded_it() {
        prepared();
        recommended(Gate.BP2);
        decided(Gate.BP2, GateOutcome.GO);

        PhaseDuties duties = only();
        assertThat(duties.number()).isEqualTo("2022-17");
        assertThat(duties.gate()).isEqualTo(Gate.BP2);
        assertThat(duties.position()).isEqualTo(log.events().getLast().position());
        assertThat(duties.who().prepared()).containsExactly(OFFICE);
        assertThat(duties.who().recommended()).containsExactly(GROUP);
        assertThat(duties.who().decided()).isNull();
        assertThat(duties.who().recorded()).isEqualTo(SECRETARY);
        assertThat(duties.who().same()).isEmpty();
    }

    @Test
    void one_actor_with_more_than_one_duty_is_named_with_them() {
        by(new DutyHolder("both", "project-owner"))
                .record(new EvidenceRegistered(
                        PROJECT, SampleGates.document(EvidenceKind.PHASE_PLAN, SampleGates.BEFORE), "both"));
        by(new DutyHolder("both", "programme-leader"))
                .record(new LeadNamed(PROJECT, Lead.PROJECT_LEAD, "lead", "both"));
        by(new DutyHolder("both", "board-secretary")).record(gate(Gate.BP2, GateOutcome.GO));

        assertThat(only().who().prepared())
                .containsExactly(new DutyHolder("both", "programme-leader"), new DutyHolder("both", "project-owner"));
        assertThat(only().who().same()).containsExactly(new SamePerson("both", Set.of(Duty.PREPARED, Duty.RECORDED)));
    }

    @Test
    void a_recommendation_at_another_gate_is_no_part_of_it() {
        recommended(Gate.BP3);
        decided(Gate.BP2, GateOutcome.GO);

        assertThat(only().who().recommended()).isEmpty();
    }

    @Test
    void what_was_done_for_a_gate_counts_after_more_work_and_not_after_a_final_outcome() {
        prepared();
        decided(Gate.BP2, GateOutcome.REWORK);
        decided(Gate.BP2, GateOutcome.GO);
        by(OFFICE).record(new ProjectHandedOver(PROJECT, SampleGates.handedOver(SampleGates.BEFORE), "office"));
        decided(Gate.BP3, GateOutcome.HOLD);
        decided(Gate.BP3, GateOutcome.GO);
        decided(Gate.BP4, GateOutcome.HOLD);

        assertThat(duties()).extracting(each -> each.who().prepared().size()).containsExactly(1, 1, 1, 1, 0);
    }

    @Test
    void a_correction_gives_back_what_was_done_and_rests_on_nothing_itself() {
        prepared();
        recommended(Gate.BP2);
        decided(Gate.BP2, GateOutcome.GO);
        by(SECRETARY)
                .record(
                        new ProjectPhaseChanged(
                                PROJECT, Phase.CONCEPT, Phase.PLANNING, Gate.BP2, ProgrammeLog.DECISION),
                        new PhaseDecisionCorrected(
                                PROJECT,
                                new EventReference(PROJECT.value(), 3),
                                ProgrammeLog.DECISION,
                                Phase.PLANNING,
                                Phase.CONCEPT,
                                REASON,
                                ProgrammeLog.DECISION));
        by(GROUP).record(gate(Gate.BP2, GateOutcome.HOLD));

        assertThat(duties())
                .extracting(PhaseDuties::kind)
                .containsExactly(PhaseDecision.Kind.GATE, PhaseDecision.Kind.CORRECTION, PhaseDecision.Kind.GATE);
        assertThat(duties().get(1).who().prepared()).isEmpty();
        assertThat(duties().get(1).who().recorded()).isEqualTo(SECRETARY);
        assertThat(duties().get(2).who().prepared()).containsExactly(OFFICE);
        assertThat(duties().get(2).who().same())
                .containsExactly(new SamePerson("group", Set.of(Duty.RECOMMENDED, Duty.RECORDED)));
    }

    @Test
    void registration_early_closure_and_merger_rest_on_nothing_that_was_prepared() {
        prepared();
        by(SECRETARY)
                .record(
                        new ProjectPhaseRegistered(PROJECT, Phase.EXECUTION, ProgrammeLog.DECISION),
                        new EarlyClosureDecided(PROJECT, REASON, ProgrammeLog.DECISION),
                        new ProjectMerged(PROJECT, "2021-37", ProgrammeLog.DECISION));

        assertThat(duties())
                .extracting(PhaseDuties::kind)
                .containsExactly(
                        PhaseDecision.Kind.REGISTRATION, PhaseDecision.Kind.EARLY_CLOSURE, PhaseDecision.Kind.MERGER);
        assertThat(duties()).allSatisfy(each -> {
            assertThat(each.who().prepared()).isEmpty();
            assertThat(each.who().recorded()).isEqualTo(SECRETARY);
        });
    }

    private void prepared() {
        by(OFFICE).record(new LeadNamed(PROJECT, Lead.PROJECT_LEAD, "lead", "office"));
    }

    private void recommended(Gate gate) {
        by(GROUP)
                .record(new PhaseTransitionRecommended(
                        PROJECT, new GateRecommendation(gate, GateOutcome.GO, "group", ProgrammeLog.DECISION)));
    }

    private void decided(Gate gate, GateOutcome outcome) {
        by(SECRETARY).record(gate(gate, outcome));
    }

    private static GateDecided gate(Gate gate, GateOutcome outcome) {
        return new GateDecided(PROJECT, gate, outcome, null, List.of(), ProgrammeLog.DECISION);
    }

    private ProgrammeLog by(DutyHolder who) {
        return log.by(who.actor(), who.role());
    }

    private PhaseDuties only() {
        assertThat(duties()).hasSize(1);
        return duties().getFirst();
    }

    private List<PhaseDuties> duties() {
        return log.fold(new GatesReadModel()).all().values().stream()
                .filter(PhaseDuties.class::isInstance)
                .map(PhaseDuties.class::cast)
                .toList();
    }
}
