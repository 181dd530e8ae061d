package no.tilsagn.commandservice.project;

import java.time.LocalDate;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.project.Lead;
import no.tilsagn.project.NameLead;
import no.tilsagn.project.ProjectId;

/** Body of a request to name who leads a project. */
record LeadNaming(Lead lead, String actor, LocalDate effectiveOn) {

    NameLead command(ProgrammeId programme, ProjectId project) {
        return new NameLead(programme, project, lead, actor, effectiveOn);
    }
}
