package no.tilsagn.commandservice.project;

import java.time.LocalDate;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.commandservice.text.NewText;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.project.CloseProjectEarly;
import no.tilsagn.project.ProjectId;

/** Body of a request to close a project with quality before its phase is at an end. */
record EarlyClosure(String cause, LocalDate effectiveOn, DecisionReference decision) {

    CloseProjectEarly command(ProgrammeId programme, ProjectId project, NewText text) {
        return new CloseProjectEarly(programme, project, text.reference(), effectiveOn, decision);
    }
}
