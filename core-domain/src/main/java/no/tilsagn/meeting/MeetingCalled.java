package no.tilsagn.meeting;

import java.time.LocalDate;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/**
 * A meeting of the board was called.
 *
 * @param heldOn the day it decides on
 */
public record MeetingCalled(ProgrammeId programme, EntryCode code, MeetingForm form, LocalDate heldOn)
        implements MeetingEvent {

    @Override
    public boolean opensStream() {
        return true;
    }
}
