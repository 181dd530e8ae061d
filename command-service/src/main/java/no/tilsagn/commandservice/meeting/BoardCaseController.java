package no.tilsagn.commandservice.meeting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import no.tilsagn.commandservice.request.Changes;
import no.tilsagn.commandservice.request.CommandBody;
import no.tilsagn.commandservice.request.CommandEndpoint;
import no.tilsagn.commandservice.request.IfMatchRequired;
import no.tilsagn.commandservice.request.Submission;
import no.tilsagn.commandservice.text.NewText;
import no.tilsagn.register.EntryCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What happens to a case in a meeting. */
@RestController
@Tag(name = "Board meetings")
class BoardCaseController {

    private final CommandEndpoint commands;

    BoardCaseController(CommandEndpoint commands) {
        this.commands = commands;
    }

    @Changes("/programmes/{programme}/board-meetings/{meeting}/cases/{number}/recusals")
    @IfMatchRequired
    @Operation(
            summary = "Record that a member takes no part in a case",
            description = "By the board secretary. The seat still counts as present, and casts no vote.")
    ResponseEntity<Object> recordRecusal(
            @PathVariable EntryCode meeting,
            @PathVariable EntryCode number,
            Submission submission,
            @CommandBody RecusalRecord body) {
        NewText reason = submission.text(body.reason()).orElseThrow();
        return commands.change(
                submission, Optional.of(reason), () -> body.command(submission.programme(), meeting, number, reason));
    }

    @Changes("/programmes/{programme}/board-meetings/{meeting}/cases/{number}/decision")
    @IfMatchRequired
    @Operation(
            summary = "Record what the board decided about a case",
            description = "By the board secretary, on the day of the meeting. Quorum and majority are those of the"
                    + " board-procedure in force that day. Whoever is in neither list did not vote.")
    ResponseEntity<Object> decideBoardCase(
            @PathVariable EntryCode meeting,
            @PathVariable EntryCode number,
            Submission submission,
            @CommandBody CaseDecision body) {
        return commands.change(
                submission, Optional.empty(), () -> body.command(submission.programme(), meeting, number));
    }
}
