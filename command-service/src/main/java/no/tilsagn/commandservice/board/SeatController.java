package no.tilsagn.commandservice.board;

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

@RestController
@Tag(name = "Registers")
class SeatController {

    private final CommandEndpoint commands;

    SeatController(CommandEndpoint commands) {
        this.commands = commands;
    }

    @Creates("/programmes/{programme}/board-seats")
    @Operation(
            summary = "Register a seat of the board",
            description = "By the board secretary, with a decision. An observer has no vote.")
    ResponseEntity<Object> registerSeat(Submission submission, @CommandBody SeatRegistration body) {
        return commands.create(submission, Optional.empty(), () -> body.command(submission.programme()));
    }

    @Changes("/programmes/{programme}/board-seats/{seat}/end")
    @IfMatchRequired
    @Operation(summary = "End a seat of the board", description = "By the board secretary, with a decision.")
    ResponseEntity<Object> endSeat(@PathVariable EntryCode seat, Submission submission, @CommandBody SeatEnd body) {
        return commands.change(submission, Optional.empty(), () -> body.command(submission.programme(), seat));
    }
}
