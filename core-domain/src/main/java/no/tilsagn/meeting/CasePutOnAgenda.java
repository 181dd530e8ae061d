package no.tilsagn.meeting;

import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/** A case stands on a meeting's agenda. */
public record CasePutOnAgenda(ProgrammeId programme, EntryCode code, EntryCode number, Matter matter)
        implements BoardCaseEvent {}
