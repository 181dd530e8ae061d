package no.tilsagn.project;

import no.tilsagn.event.AggregateReference;
import no.tilsagn.event.DomainEvent;

/** Something that happened to a project. */
public sealed interface ProjectEvent extends DomainEvent
        permits ProjectRegistered,
                ProjectPhaseRegistered,
                EvidenceRegistered,
                LeadNamed,
                BenefitsPlanReviewed,
                ProjectHandedOver,
                PhaseTransitionRecommended,
                GateDecided,
                EarlyClosureDecided,
                ProjectMerged,
                ProjectPhaseChanged,
                PhaseDecisionCorrected {

    ProjectId project();

    @Override
    default AggregateReference aggregate() {
        return project().reference();
    }
}
