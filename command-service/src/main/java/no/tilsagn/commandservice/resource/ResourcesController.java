package no.tilsagn.commandservice.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Year;
import java.util.Optional;
import no.tilsagn.commandservice.request.Changes;
import no.tilsagn.commandservice.request.CommandBody;
import no.tilsagn.commandservice.request.CommandEndpoint;
import no.tilsagn.commandservice.request.Creates;
import no.tilsagn.commandservice.request.IfMatchRequired;
import no.tilsagn.commandservice.request.Submission;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Registers")
class ResourcesController {

    private final CommandEndpoint commands;

    ResourcesController(CommandEndpoint commands) {
        this.commands = commands;
    }

    @Creates("/programmes/{programme}/resources")
    @Operation(
            summary = "Register the administrative resources of a year",
            description = "By the programme office or the programme leader.")
    ResponseEntity<Object> registerResources(Submission submission, @CommandBody ResourcesRegistration body) {
        return commands.create(submission, Optional.empty(), () -> body.command(submission.programme()));
    }

    @Changes("/programmes/{programme}/resources/{year}/revisions")
    @IfMatchRequired
    @Operation(
            summary = "Revise the administrative resources of a year",
            description =
                    "By the programme office or the programme leader. Revisions go forward in days; the same day again corrects.")
    ResponseEntity<Object> reviseResources(
            @PathVariable Year year, Submission submission, @CommandBody ResourcesRevision body) {
        return commands.change(submission, Optional.empty(), () -> body.command(submission.programme(), year));
    }
}
