package no.tilsagn.commandservice.gathering;

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
class GatheringController {

    private final CommandEndpoint commands;

    GatheringController(CommandEndpoint commands) {
        this.commands = commands;
    }

    @Creates("/programmes/{programme}/gatherings")
    @Operation(summary = "Register a gathering", description = "By the programme office or the programme leader.")
    ResponseEntity<Object> registerGathering(Submission submission, @CommandBody GatheringRegistration body) {
        return commands.create(submission, Optional.empty(), () -> body.command(submission.programme()));
    }

    @Changes("/programmes/{programme}/gatherings/{gathering}/days")
    @IfMatchRequired
    @Operation(
            summary = "Record that a gathering was held",
            description = "By the programme office or the programme leader.")
    ResponseEntity<Object> recordGatheringHeld(
            @PathVariable EntryCode gathering, Submission submission, @CommandBody GatheringDay body) {
        return commands.change(submission, Optional.empty(), () -> body.command(submission.programme(), gathering));
    }
}
