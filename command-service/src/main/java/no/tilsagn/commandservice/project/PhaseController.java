package no.tilsagn.commandservice.project;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import no.tilsagn.commandservice.request.Changes;
import no.tilsagn.commandservice.request.CommandBody;
import no.tilsagn.commandservice.request.CommandEndpoint;
import no.tilsagn.commandservice.request.IfMatchRequired;
import no.tilsagn.commandservice.request.Submission;
import no.tilsagn.commandservice.text.NewText;
import no.tilsagn.project.ProjectId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Projects")
class PhaseController {

    private final CommandEndpoint commands;

    PhaseController(CommandEndpoint commands) {
        this.commands = commands;
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

    @Changes("/programmes/{programme}/projects/{project}/early-closure")
    @IfMatchRequired
    @Operation(
            summary = "Close a project with quality before its phase is at an end, with a cause",
            description = "By the board secretary. Passes no gate.")
    ResponseEntity<Object> closeProjectEarly(
            @PathVariable ProjectId project, Submission submission, @CommandBody EarlyClosure body) {
        Optional<NewText> cause = submission.text(body.cause());
        return commands.change(
                submission, cause, () -> body.command(submission.programme(), project, cause.orElseThrow()));
    }

    @Changes("/programmes/{programme}/projects/{project}/phase-decision-corrections")
    @IfMatchRequired
    @Operation(
            summary = "Put right the latest decision about a project's phase",
            description = "By the board secretary. The project stands where it stood before; both stay visible.")
    ResponseEntity<Object> correctPhaseDecision(
            @PathVariable ProjectId project, Submission submission, @CommandBody PhaseDecisionCorrection body) {
        Optional<NewText> reason = submission.text(body.reason());
        return commands.change(
                submission, reason, () -> body.command(submission.programme(), project, reason.orElseThrow()));
    }

    @Changes("/programmes/{programme}/projects/{project}/merger")
    @IfMatchRequired
    @Operation(
            summary = "Close a project because it goes into another",
            description = "By the board secretary. Passes no gate.")
    ResponseEntity<Object> mergeProject(
            @PathVariable ProjectId project, Submission submission, @CommandBody Merger body) {
        return commands.change(submission, Optional.empty(), () -> body.command(submission.programme(), project));
    }
}
