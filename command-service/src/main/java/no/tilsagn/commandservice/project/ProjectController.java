package no.tilsagn.commandservice.project;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import no.tilsagn.commandservice.request.CommandBody;
import no.tilsagn.commandservice.request.CommandEndpoint;
import no.tilsagn.commandservice.request.Creates;
import no.tilsagn.commandservice.request.Submission;
import no.tilsagn.commandservice.text.NewText;
import no.tilsagn.project.ProjectId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Projects")
class ProjectController {

    private final CommandEndpoint commands;

    ProjectController(CommandEndpoint commands) {
        this.commands = commands;
    }

    @Creates("/programmes/{programme}/projects")
    @Operation(summary = "Register a project", description = "By the programme office or the programme leader.")
    ResponseEntity<Object> registerProject(Submission submission, @CommandBody ProjectRegistration body) {
        ProjectId project = ProjectId.of(submission.newId("project"));
        Optional<NewText> description = submission.text(body.description());
        return commands.create(
                submission, description, () -> body.command(submission.programme(), project, description));
    }
}
