package no.tilsagn.meeting;

import java.time.LocalDate;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/**
 * Record that the papers of a meeting were sent; again when more are sent.
 *
 * @param effectiveOn the day they were sent
 */
public record RecordPapersSent(ProgrammeId programme, EntryCode code, LocalDate effectiveOn) implements ChangeMeeting {}
