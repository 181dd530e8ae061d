package no.tilsagn.commandservice.fundingapplication;

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
import no.tilsagn.fundingapplication.FundingApplicationId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Funding applications")
class FundingApplicationController {

    private final CommandEndpoint commands;

    FundingApplicationController(CommandEndpoint commands) {
        this.commands = commands;
    }

    @Creates("/programmes/{programme}/funding-applications")
    @Operation(
            summary = "Apply for money for a budget line",
            description = "By the project owner; by the programme office for lines without a project.")
    ResponseEntity<Object> submitFundingApplication(
            Submission submission, @CommandBody FundingApplicationSubmission body) {
        FundingApplicationId application = FundingApplicationId.of(submission.newId("funding-application"));
        Optional<NewText> purpose = submission.text(body.purpose());
        return commands.create(submission, purpose, () -> body.command(submission.programme(), application, purpose));
    }

    @Changes("/programmes/{programme}/funding-applications/{application}/withdrawal")
    @IfMatchRequired
    @Operation(
            summary = "Take an application back before it is decided",
            description = "By the project owner; by the programme office for lines without a project.")
    ResponseEntity<Object> withdrawFundingApplication(
            @PathVariable FundingApplicationId application, Submission submission, @CommandBody Withdrawal body) {
        Optional<NewText> reason = submission.text(body.reason());
        return commands.change(submission, reason, () -> body.command(submission.programme(), application, reason));
    }
}
