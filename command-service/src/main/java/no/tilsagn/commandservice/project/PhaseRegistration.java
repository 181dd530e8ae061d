package no.tilsagn.commandservice.project;

import java.time.LocalDate;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.project.Phase;
import no.tilsagn.project.ProjectId;
import no.tilsagn.project.RegisterPhase;

/** Body of a request to register the phase of a project whose phase is not stated. */
record PhaseRegistration(Phase phase, LocalDate effectiveOn, DecisionReference decision) {

    RegisterPhase command(ProgrammeId programme, ProjectId project) {
        return new RegisterPhase(programme, project, phase, effectiveOn, decision);
    }
}
