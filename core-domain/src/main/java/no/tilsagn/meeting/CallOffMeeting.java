package no.tilsagn.meeting;

import java.time.LocalDate;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/**
 * Call a meeting off that has decided nothing. Its cases may be put on another one's agenda, with numbers of their own
 * there.
 *
 * @param effectiveOn the day it was called off
 */
public record CallOffMeeting(ProgrammeId programme, EntryCode code, CallOffCause cause, LocalDate effectiveOn)
        implements ChangeMeeting {}
