package no.tilsagn.meeting;

import java.util.Optional;
import no.tilsagn.command.Refusal;
import no.tilsagn.command.RefusalCode;

/** What stands against changing a meeting, whatever is changed. */
final class MeetingRules {

    private MeetingRules() {}

    /** Once it is called off or its minutes are approved, a meeting is as it was. */
    static Optional<Refusal> goesOn(ChangeMeeting c, MeetingState meeting) {
        return Optional.ofNullable(meeting.calledOff())
                .map(cause -> Refusal.of(RefusalCode.MEETING_CALLED_OFF, "meeting", c.code(), "cause", cause))
                .or(() -> Optional.ofNullable(meeting.minutes())
                        .map(minutes -> Refusal.of(RefusalCode.MEETING_OVER, "meeting", c.code(), "minutes", minutes)));
    }

    /** Who is present and what is decided belongs to the day of the meeting. */
    static Optional<Refusal> onItsDay(ChangeMeeting c, MeetingState meeting) {
        return Refusal.when(
                !c.effectiveOn().equals(meeting.heldOn()),
                RefusalCode.NOT_THE_MEETINGS_DAY,
                "meeting",
                c.code(),
                "day",
                c.effectiveOn(),
                "heldOn",
                meeting.heldOn());
    }
}
