package no.tilsagn.meeting;

import no.tilsagn.event.AggregateType;
import no.tilsagn.register.RegisterEvent;

/** Something that happened to a meeting of the board. */
public sealed interface MeetingEvent extends RegisterEvent
        permits MeetingCalled, PapersSent, AttendanceRecorded, MeetingCalledOff, MinutesApproved, BoardCaseEvent {

    @Override
    default AggregateType register() {
        return AggregateType.MEETING;
    }
}
