package no.tilsagn.meeting;

/** A command about a meeting that was called, and whose minutes are not approved yet. */
public sealed interface ChangeMeeting extends MeetingCommand
        permits PutCaseOnAgenda, RecordPapersSent, RecordAttendance, CaseCommand, ApproveMinutes {}
