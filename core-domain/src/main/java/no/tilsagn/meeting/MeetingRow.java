package no.tilsagn.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.tilsagn.event.Recorded;
import no.tilsagn.readmodel.Rows;
import no.tilsagn.register.EntryCode;
import no.tilsagn.register.RegisterRow;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the board; its cases are rows of their own.
 *
 * @param version sequence of its last event
 * @param heldOn the day it decides on
 * @param calledOn the day it was called
 * @param papersSentOn every day papers were sent, in the order of recording
 * @param present the seats that are; none before attendance is recorded
 * @param calledOff none where it is not
 * @param minutes where they stand, once they are approved
 * @param approvedOn the day the minutes were approved
 */
public record MeetingRow(
        EntryCode code,
        long version,
        MeetingForm form,
        LocalDate heldOn,
        LocalDate calledOn,
        List<LocalDate> papersSentOn,
        @Nullable List<EntryCode> present,
        @Nullable CalledOff calledOff,
        @Nullable String minutes,
        @Nullable LocalDate approvedOn)
        implements RegisterRow {

    /** What the keys of meetings begin with; the code follows. */
    public static final String KEY_PREFIX = "meeting/";

    /** What changes with an event: the meeting, and the case it is about. */
    public static List<RegisterRow> after(Rows<RegisterRow> rows, MeetingEvent event, Recorded recorded) {
        long version = recorded.sequence();
        LocalDate on = recorded.effectiveOn();
        return switch (event) {
            case MeetingCalled e ->
                List.of(new MeetingRow(e.code(), version, e.form(), e.heldOn(), on, List.of(), null, null, null, null));
            case PapersSent e -> List.of(called(rows, e).sent(version, e.sentOn()));
            case AttendanceRecorded e -> List.of(called(rows, e).attendedBy(version, e.present()));
            case MeetingCalledOff e -> List.of(called(rows, e).off(version, new CalledOff(e.cause(), on)));
            case MinutesApproved e -> List.of(called(rows, e).over(version, e.minutes(), on));
            case BoardCaseEvent e -> List.of(called(rows, e).at(version), BoardCaseRow.after(rows, e, recorded));
        };
    }

    private MeetingRow sent(long at, LocalDate day) {
        List<LocalDate> days =
                Stream.concat(papersSentOn.stream(), Stream.of(day)).distinct().toList();
        return new MeetingRow(code, at, form, heldOn, calledOn, days, present, calledOff, minutes, approvedOn);
    }

    private MeetingRow attendedBy(long at, List<EntryCode> seats) {
        return new MeetingRow(code, at, form, heldOn, calledOn, papersSentOn, seats, calledOff, minutes, approvedOn);
    }

    private MeetingRow off(long at, CalledOff off) {
        return new MeetingRow(code, at, form, heldOn, calledOn, papersSentOn, present, off, minutes, approvedOn);
    }

    private MeetingRow over(long at, String approved, LocalDate day) {
        return new MeetingRow(code, at, form, heldOn, calledOn, papersSentOn, present, calledOff, approved, day);
    }

    private MeetingRow at(long sequence) {
        return new MeetingRow(
                code, sequence, form, heldOn, calledOn, papersSentOn, present, calledOff, minutes, approvedOn);
    }

    private static MeetingRow called(Rows<RegisterRow> rows, MeetingEvent event) {
        return rows.require(KEY_PREFIX + event.code(), MeetingRow.class);
    }

    @Override
    public String key() {
        return KEY_PREFIX + code;
    }
}
