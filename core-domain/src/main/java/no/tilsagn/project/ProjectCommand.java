package no.tilsagn.project;

import no.tilsagn.command.Command;
import no.tilsagn.event.AggregateReference;

/** A command about a project. */
public sealed interface ProjectCommand extends Command
        permits RegisterProject,
                RegisterPhase,
                RegisterEvidence,
                NameLead,
                ReviewBenefitsPlan,
                HandOverProject,
                RecommendPhaseTransition,
                DecideGate,
                CloseProjectEarly,
                MergeProject,
                CorrectPhaseDecision {

    ProjectId project();

    @Override
    default AggregateReference subject() {
        return project().reference();
    }
}
