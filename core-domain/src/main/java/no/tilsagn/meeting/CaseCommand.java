package no.tilsagn.meeting;

import no.tilsagn.register.EntryCode;

/** A command about a case on a meeting's agenda. */
public sealed interface CaseCommand extends ChangeMeeting permits RecordRecusal, DecideBoardCase {

    /** The case's number on the agenda. */
    EntryCode number();
}
