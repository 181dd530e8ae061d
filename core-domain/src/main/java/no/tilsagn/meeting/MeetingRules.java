package no.tilsagn.meeting;

import java.util.Optional;
import no.tilsagn.command.Refusal;
import no.tilsagn.command.RefusalCode;

/** What stands against changing a meeting, whatever is changed. */
final class MeetingRules {

    private MeetingRules() {}

    /** Once its minutes are approved, a meeting is as it was. */
    static Optional<Refusal> notOver(ChangeMeeting c, MeetingState meeting) {
        return Refusal.when(
                meeting.minutes() != null,
                RefusalCode.MEETING_OVER,
                "meeting",
                c.code(),
                "minutes",
                meeting.minutes() == null ? "" : meeting.minutes());
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
