package no.tilsagn.commandservice.project;

import java.time.LocalDate;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.project.Gate;
import no.tilsagn.project.GateOutcome;
import no.tilsagn.project.ProjectId;
import no.tilsagn.project.RecommendPhaseTransition;

/** Body of a request to recommend what to decide at a gate. */
record GateAdvice(Gate gate, GateOutcome outcome, LocalDate effectiveOn, DecisionReference decision) {

    RecommendPhaseTransition command(ProgrammeId programme, ProjectId project) {
        return new RecommendPhaseTransition(programme, project, gate, outcome, effectiveOn, decision);
    }
}
