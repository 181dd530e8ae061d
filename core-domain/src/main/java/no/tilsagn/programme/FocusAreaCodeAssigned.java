package no.tilsagn.programme;

import no.tilsagn.focusarea.FocusAreaId;

/** A focus area's code was taken; the programme keeps the register, so that no code is given twice. */
public record FocusAreaCodeAssigned(ProgrammeId programme, String code, FocusAreaId focusArea)
        implements ProgrammeEvent {}
