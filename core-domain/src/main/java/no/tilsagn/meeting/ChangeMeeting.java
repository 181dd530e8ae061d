package no.tilsagn.meeting;

/** A command about a meeting that was called, neither called off nor over with its minutes. */
public sealed interface ChangeMeeting extends MeetingCommand
        permits PutCaseOnAgenda, RecordPapersSent, RecordAttendance, CaseCommand, CallOffMeeting, ApproveMinutes {}
