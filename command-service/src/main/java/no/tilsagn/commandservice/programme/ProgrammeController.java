package no.tilsagn.commandservice.programme;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import no.tilsagn.commandservice.recordingclock.RecordingClock;
import no.tilsagn.commandservice.request.CommandBody;
import no.tilsagn.commandservice.request.CommandEndpoint;
import no.tilsagn.commandservice.request.Creates;
import no.tilsagn.commandservice.request.Submission;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Programme")
class ProgrammeController {

    private final CommandEndpoint commands;
    private final RecordingClock clock;

    ProgrammeController(CommandEndpoint commands, RecordingClock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @Creates("/programmes/{programme}")
    @Operation(
            summary = "Establish a programme",
            description = "By the board secretary. The id is chosen here; the event is position 1 of the log.")
    ResponseEntity<Object> establishProgramme(Submission submission, @CommandBody ProgrammeEstablishment body) {
        return commands.create(
                submission, Optional.empty(), () -> body.command(submission.programme(), clock.isSimulated()));
    }
}
