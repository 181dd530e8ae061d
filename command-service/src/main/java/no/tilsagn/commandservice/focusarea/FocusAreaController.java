package no.tilsagn.commandservice.focusarea;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import no.tilsagn.commandservice.request.CommandBody;
import no.tilsagn.commandservice.request.CommandEndpoint;
import no.tilsagn.commandservice.request.Creates;
import no.tilsagn.commandservice.request.Submission;
import no.tilsagn.commandservice.text.NewText;
import no.tilsagn.focusarea.FocusAreaId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Focus areas")
class FocusAreaController {

    private final CommandEndpoint commands;

    FocusAreaController(CommandEndpoint commands) {
        this.commands = commands;
    }

    @Creates("/programmes/{programme}/focus-areas")
    @Operation(summary = "Register a focus area", description = "By the programme office or the programme leader.")
    ResponseEntity<Object> registerFocusArea(Submission submission, @CommandBody FocusAreaRegistration body) {
        FocusAreaId focusArea = FocusAreaId.of(submission.newId("focus-area"));
        Optional<NewText> description = submission.text(body.description());
        return commands.create(
                submission, description, () -> body.command(submission.programme(), focusArea, description));
    }
}
