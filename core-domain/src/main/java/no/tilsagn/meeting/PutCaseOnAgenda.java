package no.tilsagn.meeting;

import java.time.LocalDate;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/**
 * Put a case on a meeting's agenda.
 *
 * @param number the case's own on this agenda
 */
public record PutCaseOnAgenda(
        ProgrammeId programme, EntryCode code, EntryCode number, Matter matter, LocalDate effectiveOn)
        implements ChangeMeeting {}
