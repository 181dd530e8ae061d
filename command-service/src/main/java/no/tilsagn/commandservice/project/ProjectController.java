package no.tilsagn.commandservice.project;

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
import no.tilsagn.project.ProjectId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
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

    @Changes("/programmes/{programme}/projects/{project}/phase-registration")
    @IfMatchRequired
    @Operation(
            summary = "Register the phase of a project whose phase is not stated",
            description = "By the board secretary. Passes no gate.")
    ResponseEntity<Object> registerPhase(
            @PathVariable ProjectId project, Submission submission, @CommandBody PhaseRegistration body) {
        return commands.change(submission, Optional.empty(), () -> body.command(submission.programme(), project));
    }

    @Changes("/programmes/{programme}/projects/{project}/gate-decisions")
    @IfMatchRequired
    @Operation(summary = "Record what was decided at a gate", description = "By the board secretary.")
    ResponseEntity<Object> decideGate(
            @PathVariable ProjectId project, Submission submission, @CommandBody GateDecision body) {
        return commands.change(submission, Optional.empty(), () -> body.command(submission.programme(), project));
    }
}
