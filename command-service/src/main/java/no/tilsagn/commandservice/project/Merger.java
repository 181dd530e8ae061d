package no.tilsagn.commandservice.project;

import java.time.LocalDate;
import no.tilsagn.command.DecisionReference;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.project.MergeProject;
import no.tilsagn.project.ProjectId;

/** Body of a request to close a project because it goes into another. */
record Merger(String successor, LocalDate effectiveOn, DecisionReference decision) {

    MergeProject command(ProgrammeId programme, ProjectId project) {
        return new MergeProject(programme, project, successor, effectiveOn, decision);
    }
}
