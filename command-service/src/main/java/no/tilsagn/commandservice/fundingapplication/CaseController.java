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

/** The steps of a case around its decision. */
@RestController
@Tag(name = "Funding applications")
class CaseController {

    private final CommandEndpoint commands;

    CaseController(CommandEndpoint commands) {
        this.commands = commands;
    }

    @Changes("/programmes/{programme}/funding-applications/{application}/case-work")
    @IfMatchRequired
    @Operation(
            summary = "Record that a case was worked on",
            description = "By the programme office or the programme leader, who then may not decide it in person.")
    ResponseEntity<Object> recordCaseWork(
            @PathVariable FundingApplicationId application, Submission submission, @CommandBody CaseWork body) {
        Optional<NewText> text = submission.text(body.assessment());
        return commands.change(submission, text, () -> body.command(submission.programme(), application, text));
    }

    @Changes("/programmes/{programme}/funding-applications/{application}/recommendation")
    @IfMatchRequired
    @Operation(
            summary = "Recommend what to decide",
            description = "By the project-owner group, once the case was worked on.")
    ResponseEntity<Object> recommendFundingApplication(
            @PathVariable FundingApplicationId application,
            Submission submission,
            @CommandBody RecommendationGiven body) {
        return commands.change(submission, Optional.empty(), () -> body.command(submission.programme(), application));
    }

    @Changes("/programmes/{programme}/funding-applications/{application}/appeal")
    @IfMatchRequired
    @Operation(
            summary = "Appeal against a rejection",
            description = "By the project owner; by the programme office for lines without a project. Once.")
    ResponseEntity<Object> lodgeAppeal(
            @PathVariable FundingApplicationId application, Submission submission, @CommandBody Appeal body) {
        Optional<NewText> reason = submission.text(body.reason());
        return commands.change(
                submission, reason, () -> body.command(submission.programme(), application, reason.orElseThrow()));
    }

    @Changes("/programmes/{programme}/funding-applications/{application}/grant-letter")
    @IfMatchRequired
    @Operation(summary = "Record where the letter on a grant stands", description = "By the programme office.")
    ResponseEntity<Object> recordGrantLetter(
            @PathVariable FundingApplicationId application, Submission submission, @CommandBody GrantLetter body) {
        return commands.change(submission, Optional.empty(), () -> body.command(submission.programme(), application));
    }
}
