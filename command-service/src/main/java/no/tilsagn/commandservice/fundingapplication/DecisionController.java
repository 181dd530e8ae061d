package no.tilsagn.commandservice.fundingapplication;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import no.tilsagn.commandservice.request.Changes;
import no.tilsagn.commandservice.request.CommandBody;
import no.tilsagn.commandservice.request.CommandEndpoint;
import no.tilsagn.commandservice.request.IfMatchRequired;
import no.tilsagn.commandservice.request.Submission;
import no.tilsagn.commandservice.text.NewText;
import no.tilsagn.fundingapplication.FundingApplicationId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What an authority decided about an application. */
@RestController
@Tag(name = "Funding applications")
class DecisionController {

    private final CommandEndpoint commands;

    DecisionController(CommandEndpoint commands) {
        this.commands = commands;
    }

    @Changes("/programmes/{programme}/funding-applications/{application}/approval")
    @IfMatchRequired
    @Operation(
            summary = "Grant a supplementary application, in full or in part",
            description =
                    "By the authority for the amount applied for; the secretary names the leader or the chair to record theirs."
                            + " Its money is transferred from frame to line in the same transaction.")
    ResponseEntity<Object> approveFundingApplication(
            @PathVariable FundingApplicationId application, Submission submission, @CommandBody Approval body) {
        Optional<NewText> text = submission.text(body.conditions());
        return commands.change(submission, text, () -> body.command(submission.programme(), application, text));
    }

    @Changes("/programmes/{programme}/funding-applications/{application}/rejection")
    @IfMatchRequired
    @Operation(
            summary = "Turn an application down, with a reason",
            description =
                    "By the authority for the amount applied for; the secretary names the leader or the chair to record theirs.")
    ResponseEntity<Object> rejectFundingApplication(
            @PathVariable FundingApplicationId application, Submission submission, @CommandBody Rejection body) {
        Optional<NewText> reason = submission.text(body.reason());
        return commands.change(
                submission, reason, () -> body.command(submission.programme(), application, reason.orElseThrow()));
    }

    @Changes("/programmes/{programme}/funding-applications/{application}/deferral")
    @IfMatchRequired
    @Operation(
            summary = "Put a decision off; the application stays open",
            description =
                    "By the authority for the amount applied for; the secretary names the leader or the chair to record theirs.")
    ResponseEntity<Object> deferFundingApplication(
            @PathVariable FundingApplicationId application, Submission submission, @CommandBody Deferral body) {
        Optional<NewText> text = submission.text(body.reason());
        return commands.change(submission, text, () -> body.command(submission.programme(), application, text));
    }

    @Changes("/programmes/{programme}/funding-applications/{application}/appeal-decision")
    @IfMatchRequired
    @Operation(
            summary = "Decide an appeal",
            description =
                    "By the authority for the amount applied for; the secretary names the leader or the chair to record theirs."
                            + " One that is upheld grants money as an approval does.")
    ResponseEntity<Object> decideAppeal(
            @PathVariable FundingApplicationId application, Submission submission, @CommandBody AppealDecision body) {
        Optional<NewText> text = submission.text(body.reason());
        return commands.change(submission, text, () -> body.command(submission.programme(), application, text));
    }
}
