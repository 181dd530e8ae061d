package no.tilsagn.meeting;

/** How the board comes to its decisions. */
public enum MeetingForm {
    MEETING,
    /** A decision between meetings: the members answer in writing, and who answered was present. */
    IN_WRITING
}
