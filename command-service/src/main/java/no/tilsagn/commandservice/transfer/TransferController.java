package no.tilsagn.commandservice.transfer;

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
@Tag(name = "Transfers")
class TransferController {

    private final CommandEndpoint commands;

    TransferController(CommandEndpoint commands) {
        this.commands = commands;
    }

    @Changes("/programmes/{programme}/budget-years/{year}/reallocations")
    @Operation(
            summary = "Move money of a label from one line to another",
            description =
                    "By the board secretary; by the board chair out of a line that a rule puts at the chair's disposal. A"
                            + " closed project receives none.")
    ResponseEntity<Object> reallocateFunds(
            @PathVariable Year year, Submission submission, @CommandBody Reallocation body) {
        return commands.change(submission, Optional.empty(), () -> body.command(submission.programme(), year));
    }

    @Changes("/programmes/{programme}/budget-years/{year}/returns")
    @Operation(
            summary = "Give money back from a line or a frame",
            description = "By the board secretary, with the decision.")
    ResponseEntity<Object> returnFunds(@PathVariable Year year, Submission submission, @CommandBody FundsReturn body) {
        return commands.change(submission, Optional.empty(), () -> body.command(submission.programme(), year));
    }

    @Changes("/programmes/{programme}/budget-years/{year}/splits")
    @Operation(
            summary = "Set money under a set of fund sources apart for single ones",
            description = "By the board secretary: the only way money changes its label.")
    ResponseEntity<Object> splitSources(@PathVariable Year year, Submission submission, @CommandBody SourceSplit body) {
        return commands.change(submission, Optional.empty(), () -> body.command(submission.programme(), year));
    }
}
