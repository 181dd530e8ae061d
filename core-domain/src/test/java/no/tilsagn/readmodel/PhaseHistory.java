package no.tilsagn.readmodel;

import java.util.List;
import no.tilsagn.event.DomainEvent;
import no.tilsagn.event.EventReference;
import no.tilsagn.event.TextReference;
import no.tilsagn.project.Evidence;
import no.tilsagn.project.EvidenceKind;
import no.tilsagn.project.EvidenceRegistered;
import no.tilsagn.project.Gate;
import no.tilsagn.project.GateDecided;
import no.tilsagn.project.GateOutcome;
import no.tilsagn.project.Phase;
import no.tilsagn.project.PhaseDecisionCorrected;
import no.tilsagn.project.ProjectHandedOver;
import no.tilsagn.project.ProjectId;
import no.tilsagn.project.ProjectMerged;
import no.tilsagn.project.ProjectPhaseChanged;
import no.tilsagn.project.ProjectPhaseRegistered;
import no.tilsagn.scenario.SampleGates;
import org.jspecify.annotations.Nullable;

/** What happens to the phase of a project whose registration stated none: decided, taken back, and decided otherwise. */
final class PhaseHistory {

    private static final TextReference REASON = new TextReference("text-1", "ab".repeat(32));

    private PhaseHistory() {}

    static DomainEvent[] of(ProjectId project) {
        return new DomainEvent[] {
            new ProjectPhaseRegistered(project, Phase.PLANNING, ProgrammeLog.DECISION),
            new EvidenceRegistered(
                    project,
                    new Evidence(
                            EvidenceKind.RATIONALE,
                            "2025/17-3",
                            "ab".repeat(32),
                            ProgrammeLog.DECISION.decidedOn(),
                            List.of()),
                    "actor-1"),
            new GateDecided(project, Gate.BP3, GateOutcome.STOP, null, List.of("2025/17-3"), ProgrammeLog.DECISION),
            new ProjectPhaseChanged(project, Phase.PLANNING, Phase.CLOSING, Gate.BP3, ProgrammeLog.DECISION),
            new ProjectHandedOver(project, SampleGates.handedOver(ProgrammeLog.DECISION.decidedOn()), "actor-1"),
            corrected(project, 3, Phase.CLOSING, Phase.PLANNING),
            corrected(project, 1, Phase.PLANNING, null),
            new ProjectMerged(project, "2022-17", ProgrammeLog.DECISION),
            new ProjectPhaseChanged(project, null, Phase.STOPPED, null, ProgrammeLog.DECISION)
        };
    }

    private static PhaseDecisionCorrected corrected(ProjectId project, long event, Phase from, @Nullable Phase to) {
        return new PhaseDecisionCorrected(
                project,
                new EventReference(project.value(), event),
                ProgrammeLog.DECISION,
                from,
                to,
                REASON,
                ProgrammeLog.DECISION);
    }
}
