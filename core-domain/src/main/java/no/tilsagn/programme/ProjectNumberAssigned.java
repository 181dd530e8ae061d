package no.tilsagn.programme;

import no.tilsagn.project.ProjectId;

/** A project number was taken; the programme keeps the register, so that no number is given twice. */
public record ProjectNumberAssigned(ProgrammeId programme, String number, ProjectId project)
        implements ProgrammeEvent {}
