package no.tilsagn.meeting;

import java.time.LocalDate;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.register.EntryCode;

/**
 * Call a meeting of the board, or a decision between meetings.
 *
 * @param code the meeting's own, such as {@code M2025-02}; its cases are named by it
 * @param heldOn the day it decides on
 * @param effectiveOn the day it was called
 */
public record CallMeeting(
        ProgrammeId programme, EntryCode code, MeetingForm form, LocalDate heldOn, LocalDate effectiveOn)
        implements MeetingCommand {

    public CallMeeting {
        if (heldOn.isBefore(effectiveOn)) {
            throw new IllegalArgumentException("a meeting is called before it is held: " + effectiveOn + ", " + heldOn);
        }
    }
}
