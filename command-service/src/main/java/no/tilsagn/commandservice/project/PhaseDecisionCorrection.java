package no.tilsagn.commandservice.project;

import java.time.LocalDate;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.commandservice.text.NewText;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.project.CorrectPhaseDecision;
import no.tilsagn.project.ProjectId;

/** Body of a request to put right the latest decision about a project's phase. */
record PhaseDecisionCorrection(long corrects, String reason, LocalDate effectiveOn, DecisionReference decision) {

    CorrectPhaseDecision command(ProgrammeId programme, ProjectId project, NewText text) {
        return new CorrectPhaseDecision(programme, project, corrects, text.reference(), effectiveOn, decision);
    }
}
