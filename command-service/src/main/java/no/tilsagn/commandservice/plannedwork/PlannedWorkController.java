package no.tilsagn.commandservice.plannedwork;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import no.tilsagn.commandservice.request.Changes;
import no.tilsagn.commandservice.request.CommandBody;
import no.tilsagn.commandservice.request.CommandEndpoint;
import no.tilsagn.commandservice.request.Creates;
import no.tilsagn.commandservice.request.IfMatchRequired;
import no.tilsagn.commandservice.request.Submission;
import no.tilsagn.commandservice.text.NewText;
import no.tilsagn.register.EntryCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Registers")
class PlannedWorkController {

    private final CommandEndpoint commands;

    PlannedWorkController(CommandEndpoint commands) {
        this.commands = commands;
    }

    @Creates("/programmes/{programme}/planned-work")
    @Operation(
            summary = "Register a planned result or implementation",
            description = "By the programme office or the programme leader.")
    ResponseEntity<Object> registerPlannedWork(Submission submission, @CommandBody PlannedWorkRegistration body) {
        NewText description = submission.text(body.description()).orElseThrow();
        return commands.create(
                submission, Optional.of(description), () -> body.command(submission.programme(), description));
    }

    @Changes("/programmes/{programme}/planned-work/{work}/status")
    @IfMatchRequired
    @Operation(
            summary = "Record how far a planned result or implementation has come",
            description =
                    "By the programme office or the programme leader. Statuses go forward in days; the same day again corrects.")
    ResponseEntity<Object> recordPlannedWorkStatus(
            @PathVariable EntryCode work, Submission submission, @CommandBody PlannedWorkProgress body) {
        return commands.change(submission, Optional.empty(), () -> body.command(submission.programme(), work));
    }
}
