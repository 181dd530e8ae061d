package no.tilsagn.event;

import static no.tilsagn.scenario.Sample.MINUTES;
import static no.tilsagn.scenario.Sample.REASON;
import static no.tilsagn.scenario.Sample.projectId;
import static no.tilsagn.scenario.SampleGates.ADVICE;
import static no.tilsagn.scenario.SampleGates.CORRECTION;

import java.util.List;
import no.tilsagn.command.Role;
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
import no.tilsagn.project.ProjectMerged;
import no.tilsagn.project.ProjectPhaseChanged;
import no.tilsagn.project.ProjectPhaseRegistered;
import no.tilsagn.register.EntryCode;
import no.tilsagn.rule.GateDefinitions;
import no.tilsagn.rule.RuleReference;

/** The representative events about phases and gates; see {@link ContractEvents}. */
final class ContractPhaseEvents {

    private ContractPhaseEvents() {}

    static List<DomainEvent> all() {
        return List.of(
                new ProjectPhaseRegistered(projectId("2021-37"), Phase.CONCEPT, MINUTES),
                new EvidenceRegistered(
                        projectId("2021-37"),
                        new Evidence(
                                EvidenceKind.PROJECT_PROPOSAL,
                                "2025/17-3",
                                "0".repeat(64),
                                MINUTES.decidedOn(),
                                List.of(Role.PROJECT_OWNER, Role.PROGRAMME_LEADER)),
                        "actor-1"),
                new LeadNamed(projectId("2021-37"), Lead.PROJECT_LEAD, "actor-3", "actor-1"),
                new BenefitsPlanReviewed(projectId("2021-37"), "2025/17-4", MINUTES.decidedOn(), "actor-1"),
                new ProjectHandedOver(
                        projectId("2021-37"),
                        new HandOver(
                                List.of("Nav Grorud", "Bydel Alna"),
                                List.of(EntryCode.of("P1")),
                                List.of(EntryCode.of("G2")),
                                new Evidence(
                                        EvidenceKind.HAND_OVER,
                                        "2025/17-12",
                                        "0".repeat(64),
                                        MINUTES.decidedOn(),
                                        List.of(Role.PROJECT_OWNER))),
                        "actor-1"),
                new PhaseTransitionRecommended(
                        projectId("2021-37"), new GateRecommendation(Gate.BP3_N, GateOutcome.GO, "actor-2", ADVICE)),
                new GateDecided(
                        projectId("2021-37"),
                        Gate.BP3_N,
                        GateOutcome.REWORK,
                        new RuleReference(GateDefinitions.RULE, 1),
                        List.of("2025/17-3"),
                        MINUTES),
                new EarlyClosureDecided(projectId("2021-37"), REASON, MINUTES),
                new ProjectMerged(projectId("2021-37"), "2021-38", MINUTES),
                new ProjectPhaseChanged(projectId("2021-37"), Phase.CONCEPT, Phase.PLANNING, Gate.BP2, MINUTES),
                new PhaseDecisionCorrected(
                        projectId("2021-37"),
                        new EventReference("project-2021-37", 4),
                        MINUTES,
                        Phase.PLANNING,
                        Phase.CONCEPT,
                        REASON,
                        CORRECTION));
    }

    static List<DomainEvent> minimal() {
        return List.of(
                new GateDecided(projectId("2021-37"), Gate.BP1, GateOutcome.GO, null, List.of(), MINUTES),
                new ProjectPhaseChanged(projectId("2021-37"), null, Phase.STOPPED, null, MINUTES),
                new PhaseDecisionCorrected(
                        projectId("2021-37"),
                        new EventReference("project-2021-37", 1),
                        MINUTES,
                        Phase.EXECUTION,
                        null,
                        REASON,
                        CORRECTION));
    }
}
