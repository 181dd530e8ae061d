package no.tilsagn.meeting;

import no.tilsagn.register.EntryCode;

/** Something that happened to a case on a meeting's agenda. */
public sealed interface BoardCaseEvent extends MeetingEvent permits CasePutOnAgenda, RecusalRecorded, BoardCaseDecided {

    /** The case's number on the agenda. */
    EntryCode number();
}
