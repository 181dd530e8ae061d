package no.tilsagn.commandservice.rating;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import no.tilsagn.commandservice.request.Changes;
import no.tilsagn.commandservice.request.CommandBody;
import no.tilsagn.commandservice.request.CommandEndpoint;
import no.tilsagn.commandservice.request.Submission;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Registers")
class RatingController {

    private final CommandEndpoint commands;

    RatingController(CommandEndpoint commands) {
        this.commands = commands;
    }

    @Changes("/programmes/{programme}/ratings")
    @Operation(
            summary = "Rate a project on problem areas and criteria",
            description = "By the programme office or the programme leader. It replaces the rating before; what is"
                    + " left out is not stated. Ratings go forward in days, and the same day again corrects.")
    ResponseEntity<Object> rateProject(Submission submission, @CommandBody ProjectRating body) {
        return commands.change(submission, Optional.empty(), () -> body.command(submission.programme()));
    }
}
