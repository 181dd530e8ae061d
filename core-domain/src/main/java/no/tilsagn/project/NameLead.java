package no.tilsagn.project;

import java.time.LocalDate;
import no.tilsagn.command.Reference;
import no.tilsagn.programme.ProgrammeId;

/**
 * Name who leads a project, or the study before it.
 *
 * @param actor their opaque id, 1 to 100 characters; a person's name stands in no event
 */
public record NameLead(ProgrammeId programme, ProjectId project, Lead lead, String actor, LocalDate effectiveOn)
        implements ProjectCommand {

    public NameLead {
        Reference.require("an actor's id", actor);
    }
}
