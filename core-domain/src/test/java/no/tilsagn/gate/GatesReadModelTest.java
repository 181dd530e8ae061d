package no.tilsagn.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.event.EventReference;
import no.tilsagn.event.TextReference;
import no.tilsagn.project.BenefitsPlanReviewed;
import no.tilsagn.project.EarlyClosureDecided;
import no.tilsagn.project.Evidence;
import no.tilsagn.project.EvidenceKind;
import no.tilsagn.project.EvidenceRegistered;
import no.tilsagn.project.Gate;
import no.tilsagn.project.GateDecided;
import no.tilsagn.project.GateOutcome;
import no.tilsagn.project.GateRecommendation;
import no.tilsagn.project.HandOver;
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
import no.tilsagn.rule.GateDefinitions;
import no.tilsagn.rule.RuleReference;
import no.tilsagn.scenario.SampleGates;
import org.junit.jupiter.api.Test;

/** 2022-17 opens in its concept phase, 2021-37 in none. */
class GatesReadModelTest {

    private static final ProjectId CONCEPT = Budget2025.project("2022-17");
    private static final ProjectId NOT_STATED = Budget2025.project("2021-37");
    private static final LocalDate DAY = LocalDate.of(2024, 11, 20);
    private static final Evidence PLAN =
            new Evidence(EvidenceKind.PHASE_PLAN, "2025/17-3", "ab".repeat(32), DAY, List.of());
    private static final Evidence RATIONALE =
            new Evidence(EvidenceKind.RATIONALE, "2025/17-4", "cd".repeat(32), DAY, List.of());
    private static final Evidence MANDATE =
            new Evidence(EvidenceKind.CONCEPT_MANDATE, "2025/17-5", "ef".repeat(32), DAY, List.of());
    private static final TextReference CAUSE = new TextReference("text-1", "ab".repeat(32));
    private static final RuleReference RULE = new RuleReference(GateDefinitions.RULE, 1);

    private final ProgrammeLog log = new Budget2025().adopted();

    @Test
    void what_a_project_has_for_its_next_gate_is_listed() {
        brought();

        assertThat(project(CONCEPT)).satisfies(row -> {
            assertThat(row.basis().evidence()).containsExactly(PLAN, RATIONALE);
            assertThat(row.basis().leads()).containsExactly(entry(Lead.PROJECT_LEAD, "actor-4"));
            assertThat(row.basis().reviews()).containsExactly(DAY.plusDays(2), DAY);
            assertThat(row.basis().since()).isNull();
            assertThat(row.version()).isEqualTo(6);
        });
    }

    @Test
    void a_gate_keeps_the_documents_it_rests_on_and_leaves_none_for_the_next() {
        brought().record(decided(GateOutcome.GO), moved(CONCEPT, Phase.CONCEPT, Phase.PLANNING, Gate.BP2));

        assertThat(decisions()).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(PhaseDecision.Kind.GATE);
            assertThat(row.from()).isEqualTo(Phase.CONCEPT);
            assertThat(row.to()).isEqualTo(Phase.PLANNING);
            assertThat(row.rule()).isEqualTo(RULE);
            assertThat(row.evidence()).containsExactly(PLAN);
        });
        assertThat(project(CONCEPT)).satisfies(row -> {
            assertThat(row.phase()).isEqualTo(Phase.PLANNING);
            assertThat(row.basis().since()).isEqualTo(ProgrammeLog.DECISION.decidedOn());
            assertThat(row.basis().evidence()).isEmpty();
            assertThat(row.basis().reviews()).isEmpty();
            assertThat(row.basis().leads()).containsKey(Lead.PROJECT_LEAD);
        });
    }

    @Test
    void more_work_leaves_the_documents_where_they_are() {
        brought().record(decided(GateOutcome.REWORK));

        assertThat(decisions())
                .singleElement()
                .satisfies(row -> assertThat(row.to()).isEqualTo(Phase.CONCEPT));
        assertThat(project(CONCEPT).basis().evidence()).containsExactly(PLAN, RATIONALE);
    }

    @Test
    void registration_early_closure_and_merger_are_told_from_gates() {
        log.record(
                new ProjectPhaseRegistered(NOT_STATED, Phase.EXECUTION, ProgrammeLog.DECISION),
                new EarlyClosureDecided(CONCEPT, CAUSE, ProgrammeLog.DECISION),
                moved(CONCEPT, Phase.CONCEPT, Phase.CLOSING, null),
                new ProjectMerged(NOT_STATED, "2022-17", ProgrammeLog.DECISION),
                moved(NOT_STATED, Phase.EXECUTION, Phase.STOPPED, null));

        assertThat(decisions())
                .extracting(PhaseDecision::number, PhaseDecision::kind, PhaseDecision::from, PhaseDecision::to)
                .containsExactly(
                        tuple("2021-37", PhaseDecision.Kind.REGISTRATION, null, Phase.EXECUTION),
                        tuple("2022-17", PhaseDecision.Kind.EARLY_CLOSURE, Phase.CONCEPT, Phase.CLOSING),
                        tuple("2021-37", PhaseDecision.Kind.MERGER, Phase.EXECUTION, Phase.STOPPED));
        assertThat(decisions().get(1).cause()).isEqualTo(CAUSE);
        assertThat(decisions().get(2).successor()).isEqualTo("2022-17");
        assertThat(project(NOT_STATED).phase()).isEqualTo(Phase.STOPPED);
    }

    @Test
    void who_prepared_and_what_was_recommended_stand_beside_what_there_is_and_then_beside_the_decision() {
        GateRecommendation stop = new GateRecommendation(Gate.BP2, GateOutcome.STOP, "actor-5", ProgrammeLog.DECISION);
        brought().record(new PhaseTransitionRecommended(CONCEPT, stop));

        assertThat(project(CONCEPT).basis().preparedBy()).containsExactly("actor-1", "actor-2");
        assertThat(project(CONCEPT).basis().recommendations()).containsExactly(stop);

        log.record(decided(GateOutcome.GO));

        assertThat(decisions())
                .singleElement()
                .satisfies(row -> assertThat(row.recommendations()).containsExactly(stop));
        assertThat(project(CONCEPT).basis().preparedBy()).isEmpty();
        assertThat(project(CONCEPT).basis().recommendations()).isEmpty();
    }

    @Test
    void a_corrected_decision_stays_visible_and_is_cited_by_its_correction() {
        brought()
                .record(
                        decided(GateOutcome.GO),
                        moved(CONCEPT, Phase.CONCEPT, Phase.PLANNING, Gate.BP2),
                        new EvidenceRegistered(CONCEPT, MANDATE, "actor-1"),
                        corrected(7));

        assertThat(decisions())
                .extracting(
                        PhaseDecision::kind,
                        PhaseDecision::from,
                        PhaseDecision::to,
                        PhaseDecision::corrects,
                        PhaseDecision::correctedBy)
                .containsExactly(
                        tuple(
                                PhaseDecision.Kind.GATE,
                                Phase.CONCEPT,
                                Phase.PLANNING,
                                null,
                                decisions().get(1).position()),
                        tuple(
                                PhaseDecision.Kind.CORRECTION,
                                Phase.PLANNING,
                                Phase.CONCEPT,
                                decisions().get(0).position(),
                                null));
        assertThat(decisions().get(0).event()).isEqualTo(new EventReference(CONCEPT.value(), 7));
        assertThat(project(CONCEPT)).satisfies(row -> {
            assertThat(row.phase()).isEqualTo(Phase.CONCEPT);
            assertThat(row.version()).isEqualTo(10);
            assertThat(row.basis().since()).isNull();
            assertThat(row.basis().evidence()).containsExactly(PLAN, RATIONALE, MANDATE);
            assertThat(row.basis().reviews()).hasSize(2);
        });
    }

    @Test
    void a_corrected_registration_leads_back_to_not_stated() {
        log.record(
                new ProjectPhaseRegistered(NOT_STATED, Phase.EXECUTION, ProgrammeLog.DECISION),
                new PhaseDecisionCorrected(
                        NOT_STATED,
                        new EventReference(NOT_STATED.value(), 1),
                        ProgrammeLog.DECISION,
                        Phase.EXECUTION,
                        null,
                        CAUSE,
                        ProgrammeLog.DECISION));

        assertThat(project(NOT_STATED).phase()).isNull();
        assertThat(decisions().get(1).to()).isNull();
        assertThat(decisions().get(1).cause()).isEqualTo(CAUSE);
    }

    @Test
    void a_hand_over_is_listed_and_its_document_is_there_for_the_next_gate() {
        HandOver handOver = SampleGates.handedOver(DAY);
        log.record(new ProjectHandedOver(CONCEPT, handOver, "actor-1"));

        assertThat(rows(ProjectHandOver.class))
                .containsExactly(new ProjectHandOver(
                        log.events().getLast().position(),
                        CONCEPT,
                        "2022-17",
                        handOver.to(),
                        handOver.plannedWork(),
                        handOver.benefits(),
                        handOver.document()));
        assertThat(project(CONCEPT).basis().evidence()).containsExactly(handOver.document());
        assertThat(project(CONCEPT).basis().preparedBy()).containsExactly("actor-1");
        assertThat(project(CONCEPT).version()).isEqualTo(1);
    }

    private static PhaseDecisionCorrected corrected(long event) {
        return new PhaseDecisionCorrected(
                CONCEPT,
                new EventReference(CONCEPT.value(), event),
                ProgrammeLog.DECISION,
                Phase.PLANNING,
                Phase.CONCEPT,
                CAUSE,
                ProgrammeLog.DECISION);
    }

    private ProgrammeLog brought() {
        return log.record(
                new EvidenceRegistered(CONCEPT, PLAN, "actor-1"),
                new EvidenceRegistered(CONCEPT, RATIONALE, "actor-1"),
                new LeadNamed(CONCEPT, Lead.PROJECT_LEAD, "actor-3", "actor-2"),
                new LeadNamed(CONCEPT, Lead.PROJECT_LEAD, "actor-4", "actor-2"),
                new BenefitsPlanReviewed(CONCEPT, "2025/17-5", DAY.plusDays(2), "actor-1"),
                new BenefitsPlanReviewed(CONCEPT, "2025/17-5", DAY, "actor-1"));
    }

    private static GateDecided decided(GateOutcome outcome) {
        return new GateDecided(CONCEPT, Gate.BP2, outcome, RULE, List.of("2025/17-3"), ProgrammeLog.DECISION);
    }

    private static ProjectPhaseChanged moved(ProjectId project, Phase from, Phase to, Gate gate) {
        return new ProjectPhaseChanged(project, from, to, gate, ProgrammeLog.DECISION);
    }

    private ProjectAtGate project(ProjectId id) {
        return (ProjectAtGate) log.fold(new GatesReadModel()).all().get(ProjectAtGate.KEY_PREFIX + id.value());
    }

    private List<PhaseDecision> decisions() {
        return rows(PhaseDecision.class);
    }

    private <R extends GateRow> List<R> rows(Class<R> kind) {
        return log.fold(new GatesReadModel()).all().values().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
