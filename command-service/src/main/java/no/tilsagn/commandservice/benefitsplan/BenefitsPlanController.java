package no.tilsagn.commandservice.benefitsplan;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import no.tilsagn.commandservice.request.Changes;
import no.tilsagn.commandservice.request.CommandBody;
import no.tilsagn.commandservice.request.CommandEndpoint;
import no.tilsagn.commandservice.request.Submission;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Registers")
class BenefitsPlanController {

    private final CommandEndpoint commands;

    BenefitsPlanController(CommandEndpoint commands) {
        this.commands = commands;
    }

    @Changes("/programmes/{programme}/benefits-plans")
    @Operation(
            summary = "Say which benefits a project or focus area works for",
            description =
                    "By the programme office or the programme leader. It replaces the plan before; plans go forward"
                            + " in days, and the same day again corrects.")
    ResponseEntity<Object> setBenefitsPlan(Submission submission, @CommandBody BenefitsPlanSetting body) {
        return commands.change(submission, Optional.empty(), () -> body.command(submission.programme()));
    }
}
