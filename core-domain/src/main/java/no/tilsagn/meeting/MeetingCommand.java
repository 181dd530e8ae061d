package no.tilsagn.meeting;

import no.tilsagn.event.AggregateType;
import no.tilsagn.register.RegisterCommand;

/** A command about a meeting of the board. */
public sealed interface MeetingCommand extends RegisterCommand permits CallMeeting, ChangeMeeting {

    @Override
    default AggregateType register() {
        return AggregateType.MEETING;
    }
}
