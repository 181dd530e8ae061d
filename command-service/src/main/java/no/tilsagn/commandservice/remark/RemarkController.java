package no.tilsagn.commandservice.remark;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.tilsagn.commandservice.request.CommandBody;
import no.tilsagn.commandservice.request.CommandEndpoint;
import no.tilsagn.commandservice.request.Creates;
import no.tilsagn.commandservice.request.Submission;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Registers")
class RemarkController {

    private final CommandEndpoint commands;

    RemarkController(CommandEndpoint commands) {
        this.commands = commands;
    }

    @Creates("/programmes/{programme}/remarks")
    @Operation(
            summary = "Register a remark on the source of an action programme",
            description = "By the programme office or the programme leader. The year's budget is opened, and has the"
                    + " lines that are named. A remark changes no figure.")
    ResponseEntity<Object> registerRemark(Submission submission, @CommandBody RemarkRegistration body) {
        RemarkTexts texts = RemarkTexts.of(body, submission);
        return commands.create(submission, texts.all(), () -> body.command(submission.programme(), texts));
    }
}
