package no.tilsagn.commandservice.goal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import no.tilsagn.commandservice.request.CommandBody;
import no.tilsagn.commandservice.request.CommandEndpoint;
import no.tilsagn.commandservice.request.Creates;
import no.tilsagn.commandservice.request.Submission;
import no.tilsagn.commandservice.text.NewText;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Registers")
class GoalController {

    private final CommandEndpoint commands;

    GoalController(CommandEndpoint commands) {
        this.commands = commands;
    }

    @Creates("/programmes/{programme}/goals")
    @Operation(summary = "Register a goal", description = "By the programme office or the programme leader.")
    ResponseEntity<Object> registerGoal(Submission submission, @CommandBody GoalRegistration body) {
        NewText description = submission.text(body.description()).orElseThrow();
        return commands.create(
                submission, Optional.of(description), () -> body.command(submission.programme(), description));
    }
}
