package no.tilsagn.meeting;

import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/**
 * A meeting's minutes are approved, and it is over.
 *
 * @param minutes where they stand
 */
public record MinutesApproved(ProgrammeId programme, EntryCode code, String minutes) implements MeetingEvent {}
