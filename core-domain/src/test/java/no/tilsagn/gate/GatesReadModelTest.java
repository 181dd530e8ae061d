package no.tilsagn.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.event.TextReference;
import no.tilsagn.project.BenefitsPlanReviewed;
import no.tilsagn.project.EarlyClosureDecided;
import no.tilsagn.project.Evidence;
import no.tilsagn.project.EvidenceKind;
import no.tilsagn.project.EvidenceRegistered;
import no.tilsagn.project.Gate;
import no.tilsagn.project.GateDecided;
import no.tilsagn.project.GateOutcome;
import no.tilsagn.project.Lead;
import no.tilsagn.project.LeadNamed;
import no.tilsagn.project.Phase;
import no.tilsagn.project.ProjectId;
import no.tilsagn.project.ProjectMerged;
import no.tilsagn.project.ProjectPhaseChanged;
import no.tilsagn.project.ProjectPhaseRegistered;
import no.tilsagn.readmodel.Budget2025;
import no.tilsagn.readmodel.ProgrammeLog;
import no.tilsagn.rule.GateDefinitions;
import no.tilsagn.rule.RuleReference;
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
    private static final RuleReference RULE = new RuleReference(GateDefinitions.RULE, 1);

    private final ProgrammeLog log = new Budget2025().adopted();

    @Test
    void what_a_project_has_for_its_next_gate_is_listed() {
        brought();

        assertThat(project(CONCEPT)).satisfies(row -> {
            assertThat(row.evidence()).containsExactly(PLAN, RATIONALE);
            assertThat(row.leads()).containsExactly(entry(Lead.PROJECT_LEAD, "actor-4"));
            assertThat(row.benefitsPlanReviewedOn()).isEqualTo(DAY.plusDays(2));
            assertThat(row.since()).isNull();
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
            assertThat(row.since()).isEqualTo(ProgrammeLog.DECISION.decidedOn());
            assertThat(row.evidence()).isEmpty();
            assertThat(row.benefitsPlanReviewedOn()).isNull();
            assertThat(row.leads()).containsKey(Lead.PROJECT_LEAD);
        });
    }

    @Test
    void more_work_leaves_the_documents_where_they_are() {
        brought().record(decided(GateOutcome.REWORK));

        assertThat(decisions())
                .singleElement()
                .satisfies(row -> assertThat(row.to()).isEqualTo(Phase.CONCEPT));
        assertThat(project(CONCEPT).evidence()).containsExactly(PLAN, RATIONALE);
    }

    @Test
    void registration_early_closure_and_merger_are_told_from_gates() {
        TextReference cause = new TextReference("text-1", "ab".repeat(32));
        log.record(
                new ProjectPhaseRegistered(NOT_STATED, Phase.EXECUTION, ProgrammeLog.DECISION),
                new EarlyClosureDecided(CONCEPT, cause, ProgrammeLog.DECISION),
                moved(CONCEPT, Phase.CONCEPT, Phase.CLOSING, null),
                new ProjectMerged(NOT_STATED, "2022-17", ProgrammeLog.DECISION),
                moved(NOT_STATED, Phase.EXECUTION, Phase.STOPPED, null));

        assertThat(decisions())
                .extracting(PhaseDecision::number, PhaseDecision::kind, PhaseDecision::from, PhaseDecision::to)
                .containsExactly(
                        tuple("2021-37", PhaseDecision.Kind.REGISTRATION, null, Phase.EXECUTION),
                        tuple("2022-17", PhaseDecision.Kind.EARLY_CLOSURE, Phase.CONCEPT, Phase.CLOSING),
                        tuple("2021-37", PhaseDecision.Kind.MERGER, Phase.EXECUTION, Phase.STOPPED));
        assertThat(decisions().get(1).cause()).isEqualTo(cause);
        assertThat(decisions().get(2).successor()).isEqualTo("2022-17");
        assertThat(project(NOT_STATED).phase()).isEqualTo(Phase.STOPPED);
    }

    private ProgrammeLog brought() {
        return log.record(
                new EvidenceRegistered(CONCEPT, PLAN),
                new EvidenceRegistered(CONCEPT, RATIONALE),
                new LeadNamed(CONCEPT, Lead.PROJECT_LEAD, "actor-3"),
                new LeadNamed(CONCEPT, Lead.PROJECT_LEAD, "actor-4"),
                new BenefitsPlanReviewed(CONCEPT, "2025/17-5", DAY.plusDays(2)),
                new BenefitsPlanReviewed(CONCEPT, "2025/17-5", DAY));
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
        return log.fold(new GatesReadModel()).all().values().stream()
                .filter(PhaseDecision.class::isInstance)
                .map(PhaseDecision.class::cast)
                .toList();
    }
}
