package no.tilsagn.commandservice.risk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
class RiskController {

    private static final String MITIGATION = "mitigation";

    private final CommandEndpoint commands;

    RiskController(CommandEndpoint commands) {
        this.commands = commands;
    }

    @Creates("/programmes/{programme}/risks")
    @Operation(
            summary = "Register a risk",
            description = "By the programme office or the programme leader. Yellow and red need a mitigation.")
    ResponseEntity<Object> registerRisk(Submission submission, @CommandBody RiskRegistration body) {
        NewText description = submission.text(body.description()).orElseThrow();
        Optional<NewText> mitigation = submission.text(MITIGATION, body.mitigation());
        List<NewText> texts =
                Stream.concat(Stream.of(description), mitigation.stream()).toList();
        return commands.create(submission, texts, () -> body.command(submission.programme(), description, mitigation));
    }

    @Changes("/programmes/{programme}/risks/{risk}/reviews")
    @IfMatchRequired
    @Operation(
            summary = "Review a risk",
            description = "By the programme office or the programme leader. A mitigation that is left out stands as it"
                    + " was. Reviews go forward in days; the same day again corrects.")
    ResponseEntity<Object> reviewRisk(
            @PathVariable EntryCode risk, Submission submission, @CommandBody RiskReview body) {
        Optional<NewText> mitigation = submission.text(MITIGATION, body.mitigation());
        return commands.change(submission, mitigation, () -> body.command(submission.programme(), risk, mitigation));
    }
}
