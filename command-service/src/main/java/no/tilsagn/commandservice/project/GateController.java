package no.tilsagn.commandservice.project;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import no.tilsagn.commandservice.request.Changes;
import no.tilsagn.commandservice.request.CommandBody;
import no.tilsagn.commandservice.request.CommandEndpoint;
import no.tilsagn.commandservice.request.IfMatchRequired;
import no.tilsagn.commandservice.request.Submission;
import no.tilsagn.project.ProjectId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Projects")
class GateController {

    private final CommandEndpoint commands;

    GateController(CommandEndpoint commands) {
        this.commands = commands;
    }

    @Changes("/programmes/{programme}/projects/{project}/evidence")
    @Operation(
            summary = "Enter a document that the project's next gate can rest on",
            description = "By the programme office, the programme leader or the project's owner.")
    ResponseEntity<Object> registerEvidence(
            @PathVariable ProjectId project, Submission submission, @CommandBody EvidenceRegistration body) {
        return commands.change(submission, Optional.empty(), () -> body.command(submission.programme(), project));
    }

    @Changes("/programmes/{programme}/projects/{project}/leads")
    @Operation(
            summary = "Name who leads a project, or the study before it",
            description = "By the programme office or the programme leader.")
    ResponseEntity<Object> nameLead(
            @PathVariable ProjectId project, Submission submission, @CommandBody LeadNaming body) {
        return commands.change(submission, Optional.empty(), () -> body.command(submission.programme(), project));
    }

    @Changes("/programmes/{programme}/projects/{project}/benefits-plan-reviews")
    @Operation(
            summary = "Record that the project's benefits plan was gone through",
            description = "By the programme office or the programme leader.")
    ResponseEntity<Object> reviewBenefitsPlan(
            @PathVariable ProjectId project, Submission submission, @CommandBody BenefitsPlanReview body) {
        return commands.change(submission, Optional.empty(), () -> body.command(submission.programme(), project));
    }

    @Changes("/programmes/{programme}/projects/{project}/hand-overs")
    @Operation(
            summary = "Record that the line organisation has taken over what a project leaves behind",
            description =
                    "By the programme office, the programme leader or the project's owner, once the project is closing."
                            + " The document is there for the next gate, too.")
    ResponseEntity<Object> handOverProject(
            @PathVariable ProjectId project, Submission submission, @CommandBody ProjectHandOver body) {
        return commands.change(submission, Optional.empty(), () -> body.command(submission.programme(), project));
    }

    @Changes("/programmes/{programme}/projects/{project}/gate-recommendations")
    @Operation(
            summary = "Recommend what to decide at a project's next gate",
            description = "By the project-owner group. Whoever gives it does not record the decision as well.")
    ResponseEntity<Object> recommendPhaseTransition(
            @PathVariable ProjectId project, Submission submission, @CommandBody GateAdvice body) {
        return commands.change(submission, Optional.empty(), () -> body.command(submission.programme(), project));
    }

    @Changes("/programmes/{programme}/projects/{project}/gate-decisions")
    @IfMatchRequired
    @Operation(
            summary = "Record what was decided at a gate",
            description =
                    "By the board secretary, who prepared and recommended nothing for it. The decision rests on what was"
                            + " registered since the gate before.")
    ResponseEntity<Object> decideGate(
            @PathVariable ProjectId project, Submission submission, @CommandBody GateDecision body) {
        return commands.change(submission, Optional.empty(), () -> body.command(submission.programme(), project));
    }
}
