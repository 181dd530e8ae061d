package no.tilsagn.meeting;

import java.time.LocalDate;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/** The papers of a meeting were sent. */
public record PapersSent(ProgrammeId programme, EntryCode code, LocalDate sentOn) implements MeetingEvent {}
