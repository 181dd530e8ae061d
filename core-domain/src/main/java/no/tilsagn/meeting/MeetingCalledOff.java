package no.tilsagn.meeting;

import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/** A meeting was called off before it decided anything; nothing about it changes after that. */
public record MeetingCalledOff(ProgrammeId programme, EntryCode code, CallOffCause cause) implements MeetingEvent {}
