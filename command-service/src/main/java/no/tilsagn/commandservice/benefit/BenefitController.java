package no.tilsagn.commandservice.benefit;

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
import no.tilsagn.register.EntryCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Registers")
class BenefitController {

    private final CommandEndpoint commands;

    BenefitController(CommandEndpoint commands) {
        this.commands = commands;
    }

    @Creates("/programmes/{programme}/benefits")
    @Operation(summary = "Register a benefit", description = "By the programme office or the programme leader.")
    ResponseEntity<Object> registerBenefit(Submission submission, @CommandBody BenefitRegistration body) {
        Optional<NewText> description = submission.text(body.description());
        return commands.create(submission, description, () -> body.command(submission.programme(), description));
    }

    @Changes("/programmes/{programme}/benefits/{benefit}/indicator")
    @IfMatchRequired
    @Operation(
            summary = "Say what a benefit is measured by",
            description =
                    "By the programme office or the programme leader. Measurements by an earlier indicator are not of this one.")
    ResponseEntity<Object> defineIndicator(
            @PathVariable EntryCode benefit, Submission submission, @CommandBody IndicatorDefinition body) {
        NewText description = submission.text(body.description()).orElseThrow();
        return commands.change(
                submission, Optional.of(description), () -> body.command(submission.programme(), benefit, description));
    }

    @Changes("/programmes/{programme}/benefits/{benefit}/measurements")
    @IfMatchRequired
    @Operation(
            summary = "Record what a benefit was measured at",
            description =
                    "By the programme office or the programme leader. Measurements go forward in days; the same day again corrects.")
    ResponseEntity<Object> measureBenefit(
            @PathVariable EntryCode benefit, Submission submission, @CommandBody BenefitMeasurement body) {
        return commands.change(submission, Optional.empty(), () -> body.command(submission.programme(), benefit));
    }
}
