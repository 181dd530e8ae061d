package no.tilsagn.commandservice.yearend;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Year;
import java.util.Optional;
import no.tilsagn.commandservice.request.Changes;
import no.tilsagn.commandservice.request.CommandBody;
import no.tilsagn.commandservice.request.CommandEndpoint;
import no.tilsagn.commandservice.request.Submission;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Year-end")
class YearEndController {

    private final CommandEndpoint commands;

    YearEndController(CommandEndpoint commands) {
        this.commands = commands;
    }

    @Changes("/programmes/{programme}/budget-years/{year}/carry-over-estimates")
    @Operation(
            summary = "Say what lines are expected to carry over",
            description = "By the programme office or the programme leader. Never booked.")
    ResponseEntity<Object> estimateCarryOver(
            @PathVariable Year year, Submission submission, @CommandBody CarryOverEstimate body) {
        return commands.change(submission, Optional.empty(), () -> body.command(submission.programme(), year));
    }

    @Changes("/programmes/{programme}/budget-years/{year}/closing")
    @Operation(
            summary = "Close a year",
            description =
                    "By the board secretary. What is left of frames goes back, the rest of each line is carried over, and the next year's opening follows it.")
    ResponseEntity<Object> closeYear(@PathVariable Year year, Submission submission, @CommandBody YearClosing body) {
        return commands.change(submission, Optional.empty(), () -> body.command(submission.programme(), year));
    }
}
