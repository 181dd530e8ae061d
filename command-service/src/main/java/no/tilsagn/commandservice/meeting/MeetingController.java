package no.tilsagn.commandservice.meeting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import no.tilsagn.commandservice.request.Changes;
import no.tilsagn.commandservice.request.CommandBody;
import no.tilsagn.commandservice.request.CommandEndpoint;
import no.tilsagn.commandservice.request.Creates;
import no.tilsagn.commandservice.request.IfMatchRequired;
import no.tilsagn.commandservice.request.Submission;
import no.tilsagn.register.EntryCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Calls a meeting, prepares it and ends it. */
@RestController
@Tag(name = "Board meetings")
class MeetingController {

    private final CommandEndpoint commands;

    MeetingController(CommandEndpoint commands) {
        this.commands = commands;
    }

    @Creates("/programmes/{programme}/board-meetings")
    @Operation(
            summary = "Call a meeting of the board",
            description = "By the board secretary. A decision between meetings is one in writing: who answers is"
                    + " present. Decisions name its cases by its code and their number, such as M2025-02/3.")
    ResponseEntity<Object> callMeeting(Submission submission, @CommandBody MeetingCall body) {
        return commands.create(submission, Optional.empty(), () -> body.command(submission.programme()));
    }

    @Changes("/programmes/{programme}/board-meetings/{meeting}/agenda")
    @IfMatchRequired
    @Operation(
            summary = "Put a case on a meeting's agenda",
            description = "By the board secretary. The subject is the id of a funding application, the number of a"
                    + " project, or a year.")
    ResponseEntity<Object> putCaseOnAgenda(
            @PathVariable EntryCode meeting, Submission submission, @CommandBody AgendaCase body) {
        return commands.change(submission, Optional.empty(), () -> body.command(submission.programme(), meeting));
    }

    @Changes("/programmes/{programme}/board-meetings/{meeting}/papers")
    @IfMatchRequired
    @Operation(
            summary = "Record that a meeting's papers were sent",
            description = "By the board secretary; again when more are sent.")
    ResponseEntity<Object> recordPapersSent(
            @PathVariable EntryCode meeting, Submission submission, @CommandBody Papers body) {
        return commands.change(submission, Optional.empty(), () -> body.command(submission.programme(), meeting));
    }

    @Changes("/programmes/{programme}/board-meetings/{meeting}/attendance")
    @IfMatchRequired
    @Operation(
            summary = "Record which seats are present",
            description = "By the board secretary, on the day of the meeting; again when somebody comes or leaves.")
    ResponseEntity<Object> recordAttendance(
            @PathVariable EntryCode meeting, Submission submission, @CommandBody Attendance body) {
        return commands.change(submission, Optional.empty(), () -> body.command(submission.programme(), meeting));
    }

    @Changes("/programmes/{programme}/board-meetings/{meeting}/cancellation")
    @IfMatchRequired
    @Operation(
            summary = "Call a meeting off",
            description = "By the board secretary, while nothing is decided in it. Nothing about it changes after that;"
                    + " its cases may be put on another meeting's agenda.")
    ResponseEntity<Object> callOffMeeting(
            @PathVariable EntryCode meeting, Submission submission, @CommandBody MeetingCancellation body) {
        return commands.change(submission, Optional.empty(), () -> body.command(submission.programme(), meeting));
    }

    @Changes("/programmes/{programme}/board-meetings/{meeting}/minutes")
    @IfMatchRequired
    @Operation(
            summary = "Record that a meeting's minutes are approved",
            description = "By the board secretary, once every case is decided. Nothing about it changes after that.")
    ResponseEntity<Object> approveMinutes(
            @PathVariable EntryCode meeting, Submission submission, @CommandBody Minutes body) {
        return commands.change(submission, Optional.empty(), () -> body.command(submission.programme(), meeting));
    }
}
