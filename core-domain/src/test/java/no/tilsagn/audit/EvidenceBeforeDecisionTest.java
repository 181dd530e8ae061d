package no.tilsagn.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.project.Evidence;
import no.tilsagn.project.EvidenceKind;
import no.tilsagn.project.EvidenceRegistered;
import no.tilsagn.project.Gate;
import no.tilsagn.project.GateDecided;
import no.tilsagn.project.GateOutcome;
import no.tilsagn.project.HandOver;
import no.tilsagn.project.ProjectHandedOver;
import no.tilsagn.project.ProjectId;
import no.tilsagn.readmodel.ProgrammeLog;
import no.tilsagn.rule.GateDefinitions;
import no.tilsagn.rule.RuleReference;
import no.tilsagn.rule.RuleVersionRegistered;
import no.tilsagn.scenario.SampleGates;
import org.junit.jupiter.api.Test;

/** BP1 needs a mandate, and the decision is of 10 December 2024; breaches stand in the log as nobody could decide them. */
class EvidenceBeforeDecisionTest {

    private static final ProjectId PROJECT = ProjectId.of("project-1");
    private static final LocalDate DECIDED = ProgrammeLog.DECISION.decidedOn();

    private final ProgrammeLog log = ProgrammeLog.established()
            .record(new RuleVersionRegistered(
                    ProgrammeLog.PROGRAMME,
                    GateDefinitions.RULE,
                    1,
                    LocalDate.of(2024, 1, 1),
                    null,
                    SampleGates.guide(),
                    ProgrammeLog.DECISION));

    @Test
    void a_gate_decided_on_what_was_there_keeps_the_claim() {
        assertThat(found(log.record(mandate(DECIDED), decided(1, "2025/17-1")))).isEmpty();
    }

    @Test
    void evidence_that_nobody_registered_is_found_and_so_is_what_lacks_then() {
        assertThat(found(log.record(decided(1, "2025/17-1"))))
                .containsExactly("evidence-not-registered at 3", "evidence-missing at 3");
    }

    @Test
    void evidence_registered_after_the_decision_is_found() {
        assertThat(found(log.record(decided(1, "2025/17-1"), mandate(DECIDED))))
                .containsExactly("evidence-not-registered at 3", "evidence-missing at 3");
    }

    @Test
    void evidence_younger_than_the_decision_is_found() {
        assertThat(found(log.record(mandate(DECIDED.plusDays(1)), decided(1, "2025/17-1"))))
                .containsExactly("evidence-later-than-decision at 4");
    }

    @Test
    void a_decision_under_another_version_than_that_in_force_is_found() {
        assertThat(found(log.record(mandate(DECIDED), decided(2, "2025/17-1"))))
                .containsExactly("other-rule-version at 4");
    }

    @Test
    void the_document_of_a_hand_over_was_there_as_well() {
        HandOver handOver = SampleGates.handedOver(DECIDED);

        assertThat(found(log.record(mandate(DECIDED), new ProjectHandedOver(PROJECT, handOver, "actor-2"))
                        .record(decided(1, "2025/17-1", handOver.document().reference()))))
                .isEmpty();
    }

    private static EvidenceRegistered mandate(LocalDate dated) {
        return new EvidenceRegistered(
                PROJECT,
                new Evidence(EvidenceKind.CONCEPT_MANDATE, "2025/17-1", "0".repeat(64), dated, List.of()),
                "actor-2");
    }

    private static GateDecided decided(int version, String... evidence) {
        return new GateDecided(
                PROJECT,
                Gate.BP1,
                GateOutcome.GO,
                new RuleReference(GateDefinitions.RULE, version),
                List.of(evidence),
                ProgrammeLog.DECISION);
    }

    private static List<String> found(ProgrammeLog log) {
        Check check = new EvidenceBeforeDecision();
        log.events().forEach(check::look);
        return check.findings().stream()
                .map(finding -> finding.code() + " at " + finding.position())
                .toList();
    }
}
