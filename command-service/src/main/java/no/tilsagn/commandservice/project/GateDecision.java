package no.tilsagn.commandservice.project;

import java.time.LocalDate;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.project.DecideGate;
import no.tilsagn.project.Gate;
import no.tilsagn.project.GateOutcome;
import no.tilsagn.project.ProjectId;

/** Body of a request to record what was decided at a gate. */
record GateDecision(Gate gate, GateOutcome outcome, LocalDate effectiveOn, DecisionReference decision) {

    DecideGate command(ProgrammeId programme, ProjectId project) {
        return new DecideGate(programme, project, gate, outcome, effectiveOn, decision);
    }
}
