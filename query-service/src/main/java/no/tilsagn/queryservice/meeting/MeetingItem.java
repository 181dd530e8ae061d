package no.tilsagn.queryservice.meeting;

import java.time.LocalDate;
import java.util.List;
import no.tilsagn.meeting.CalledOff;
import no.tilsagn.meeting.MeetingForm;
import no.tilsagn.meeting.MeetingRow;
import no.tilsagn.register.EntryCode;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the board in a list.
 *
 * @param version what a change of it is made on, for If-Match
 * @param heldOn the day it decides on
 * @param papersSentOn every day papers were sent
 * @param calledOff none where it is not
 * @param minutes where they stand, once they are approved
 */
record MeetingItem(
        EntryCode code,
        long version,
        MeetingForm form,
        LocalDate heldOn,
        LocalDate calledOn,
        List<LocalDate> papersSentOn,
        @Nullable CalledOff calledOff,
        @Nullable String minutes,
        @Nullable LocalDate approvedOn) {

    static MeetingItem of(MeetingRow row) {
        return new MeetingItem(
                row.code(),
                row.version(),
                row.form(),
                row.heldOn(),
                row.calledOn(),
                row.papersSentOn(),
                row.calledOff(),
                row.minutes(),
                row.approvedOn());
    }
}
